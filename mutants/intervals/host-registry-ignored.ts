import type { Mutant } from '../mutant.js';

export const hostRegistryIgnored: Mutant = {
  id: 'host-registry-ignored',
  breaks: 'A KMS host hands out the defaults whatever its registry says.',
  kills: [
    'KMS-INTERVAL-REGISTRY-ACTIVATION',
    'KMS-INTERVAL-REGISTRY-RENEWAL',
    'KMS-INTERVAL-WMI-ACTIVATION',
    'KMS-INTERVAL-WMI-RENEWAL',
  ],
  machine: { hostIntervalOf: (_minutes, policy) => policy.defaultMinutes },
};
