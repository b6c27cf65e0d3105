import type { Mutant } from '../mutant.js';

export const clockDifferenceIgnored: Mutant = {
  id: 'clock-difference-ignored',
  breaks: 'A KMS host does not look at the time of a request.',
  kills: ['ERROR-C004F06C-HOST'],
  kmsHost: { clocksAgree: () => true },
};
