import type { Mutant } from '../mutant.js';

export const requesterCountedAfter: Mutant = {
  id: 'requester-counted-after',
  breaks: 'The host answers with the count as it was before the request.',
  kills: ['KMS-COUNT-REQUESTER-FIRST'],
  kmsHost: { countToAnswer: before => Math.max(0, before - 1) },
};
