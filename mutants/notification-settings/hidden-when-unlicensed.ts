import { readDword } from '../../mocks/machine/core/registry.js';
import type { Mutant } from '../mutant.js';

export const hiddenWhenUnlicensed: Mutant = {
  id: 'hidden-when-unlicensed',
  breaks: 'NotificationDisabled hides what an unlicensed computer has to show.',
  kills: ['NOTIFICATION-DISABLED-UNLICENSED'],
  machine: {
    hidesNotifications: machine =>
      readDword(machine, 'NotificationDisabled', 'Activation') === 1 && machine.license.status !== 5,
  },
};
