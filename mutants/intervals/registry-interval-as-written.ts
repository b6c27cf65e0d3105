import type { Mutant } from '../mutant.js';

export const registryIntervalAsWritten: Mutant = {
  id: 'registry-interval-as-written',
  breaks: 'A registry value outside the range applies although the reading says the default.',
  kills: ['KMS-INTERVAL-REGISTRY-RANGE'],
  machine: { hostIntervalOf: (minutes, policy) => minutes ?? policy.defaultMinutes },
};
