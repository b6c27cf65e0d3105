import type { Mutant } from '../mutant.js';

export const clientRegistryIgnored: Mutant = {
  id: 'client-registry-ignored',
  breaks: 'A client tries again after 120 minutes whatever its registry says.',
  kills: ['KMS-INTERVAL-CLIENT-REGISTRY'],
  machine: {
    activationIntervalOf: (machine, policy) => machine.learnt?.activationIntervalMinutes ?? policy.defaultMinutes,
  },
};
