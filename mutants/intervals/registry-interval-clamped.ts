import type { Mutant } from '../mutant.js';

export const registryIntervalClamped: Mutant = {
  id: 'registry-interval-clamped',
  breaks: 'A registry value outside the range becomes the nearest one inside it although the reading says the default.',
  kills: ['KMS-INTERVAL-REGISTRY-RANGE'],
  machine: {
    hostIntervalOf: (minutes, { defaultMinutes, minimumMinutes, maximumMinutes }) =>
      Math.min(maximumMinutes, Math.max(minimumMinutes, minutes ?? defaultMinutes)),
  },
};
