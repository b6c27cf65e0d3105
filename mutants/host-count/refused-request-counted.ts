import type { Mutant } from '../mutant.js';

export const refusedRequestCounted: Mutant = {
  id: 'refused-request-counted',
  breaks: 'A refused request leaves a row although the reading says it does not.',
  kills: ['KMS-COUNT-REFUSED'],
  kmsHost: { refusedRequestIsCounted: () => true },
};
