import { readDword } from '../../mocks/machine/core/registry.js';
import type { Mutant } from '../mutant.js';

export const notificationsHiddenByDefault: Mutant = {
  id: 'notifications-hidden-by-default',
  breaks: 'Without NotificationDisabled notifications are hidden.',
  kills: ['NOTIFICATION-DISABLED-DEFAULT', 'REMINDER-AT-LOGON'],
  machine: {
    hidesNotifications: machine =>
      readDword(machine, 'NotificationDisabled', 'Activation') !== 0 && ![0, 5].includes(machine.license.status),
  },
};
