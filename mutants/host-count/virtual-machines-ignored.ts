import type { Mutant } from '../mutant.js';

export const virtualMachinesIgnored: Mutant = {
  id: 'virtual-machines-ignored',
  breaks: 'Virtual machines are not counted, as in the generation before.',
  kills: ['KMS-COUNT-VIRTUAL', 'KMS-COUNT-MIXED'],
  kmsHost: { virtualMachineIsCounted: () => false },
};
