import type { Mutant } from '../mutant.js';

export const countIgnored: Mutant = {
  id: 'count-ignored',
  breaks: 'The client activates whatever the count is.',
  kills: ['KMS-THRESHOLD-CLIENT', 'KMS-THRESHOLD-SERVER', 'KMS-THRESHOLD-RETRY'],
  machine: { countSuffices: () => true },
};
