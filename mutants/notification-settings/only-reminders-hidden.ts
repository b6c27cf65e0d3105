import { standardNotifications } from '../../mocks/machine/core/policies/notifications.js';
import type { Mutant } from '../mutant.js';

export const onlyRemindersHidden: Mutant = {
  id: 'only-reminders-hidden',
  breaks: 'NotificationDisabled hides reminders alone.',
  kills: ['NOTIFICATION-DISABLED-GRACE'],
  machine: {
    hidesNotifications: machine => machine.license.status === 2 && standardNotifications.hidesNotifications(machine),
  },
};
