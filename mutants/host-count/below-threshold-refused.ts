import type { Mutant } from '../mutant.js';

export const belowThresholdRefused: Mutant = {
  id: 'below-threshold-refused',
  breaks: 'The host refuses a client while the count is below its N-policy, instead of leaving the decision to it.',
  kills: ['KMS-COUNT-ALWAYS-ANSWERED'],
  kmsHost: { requestRefusal: () => '0xC004F038' },
};
