import type { Mutant } from '../mutant.js';

export const largerThresholdOnVirtualMachines: Mutant = {
  id: 'larger-threshold-on-virtual-machines',
  breaks: 'A virtual machine waits for a count of 26.',
  kills: ['KMS-THRESHOLD-MIXED'],
  machine: {
    threshold: (profile, computer) => profile.thresholds[computer.edition.family] + (computer.virtualMachine ? 1 : 0),
  },
};
