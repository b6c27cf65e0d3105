import { readDword } from '../../mocks/machine/core/registry.js';
import type { Mutant } from '../mutant.js';

export const notificationsHiddenAt0: Mutant = {
  id: 'notifications-hidden-at-0',
  breaks: 'NotificationDisabled hides notifications whatever it says.',
  kills: ['NOTIFICATION-DISABLED-ZERO'],
  machine: {
    hidesNotifications: machine =>
      readDword(machine, 'NotificationDisabled', 'Activation') !== null && ![0, 5].includes(machine.license.status),
  },
};
