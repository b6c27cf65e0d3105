import type { Mutant } from '../mutant.js';

export const notificationsNeverHidden: Mutant = {
  id: 'notifications-never-hidden',
  breaks: 'NotificationDisabled hides nothing.',
  kills: ['NOTIFICATION-DISABLED-REMINDERS', 'NOTIFICATION-DISABLED-GRACE', 'NOTIFICATION-DISABLED-ALL'],
  machine: { hidesNotifications: () => false },
};
