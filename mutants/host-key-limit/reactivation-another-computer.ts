import type { Mutant } from '../mutant.js';

export const reactivationAnotherComputer: Mutant = {
  id: 'reactivation-another-computer',
  breaks: 'A host reports other hardware at every activation.',
  kills: ['HOST-KEY-LIMIT-REACTIVATED', 'HOST-KEY-HARDWARE-WITHIN'],
  machine: {
    hardwareToName: machine => (machine.license.status === 1 ? '9'.repeat(36) : machine.computer.hardwareId),
  },
};
