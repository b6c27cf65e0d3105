import type { Mutant } from '../mutant.js';

export const retryTooLate: Mutant = {
  id: 'retry-too-late',
  breaks: 'A client that was told too small a count tries again only after a week.',
  kills: ['KMS-THRESHOLD-RETRY'],
  machine: { activationIntervalOf: () => 10_080 },
};
