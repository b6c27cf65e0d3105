import { readDword } from '../../mocks/machine/core/registry.js';
import type { Mutant } from '../mutant.js';

export const notificationsHiddenForGood: Mutant = {
  id: 'notifications-hidden-for-good',
  breaks: 'NotificationDisabled hides notifications in notification too.',
  kills: ['NOTIFICATION-DISABLED-NOTIFICATION', 'NOTIFICATION-DISABLED-UNLICENSED'],
  machine: { hidesNotifications: machine => readDword(machine, 'NotificationDisabled', 'Activation') === 1 },
};
