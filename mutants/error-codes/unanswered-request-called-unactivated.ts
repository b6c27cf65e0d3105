import type { Mutant } from '../mutant.js';

export const unansweredRequestCalledUnactivated: Mutant = {
  id: 'unanswered-request-called-unactivated',
  breaks: 'A host that did not answer is taken for one that is not activated.',
  kills: ['ERROR-C004F039'],
  machine: { unansweredCode: () => '0xC004F041' },
};
