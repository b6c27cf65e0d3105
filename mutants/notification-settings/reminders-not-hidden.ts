import { standardNotifications } from '../../mocks/machine/core/policies/notifications.js';
import type { Mutant } from '../mutant.js';

export const remindersNotHidden: Mutant = {
  id: 'reminders-not-hidden',
  breaks: 'NotificationDisabled leaves reminders as they are.',
  kills: ['NOTIFICATION-DISABLED-REMINDERS', 'NOTIFICATION-DISABLED-ALL'],
  machine: {
    hidesNotifications: machine => machine.license.status !== 2 && standardNotifications.hidesNotifications(machine),
  },
};
