import type { Mutant } from '../mutant.js';

export const refusalEndsTheSearch: Mutant = {
  id: 'refusal-ends-the-search',
  breaks: 'A host that refuses ends the attempt; only one that does not answer is passed over.',
  kills: ['DISCOVERY-NEXT-HOST'],
  machine: { triesNextHost: failure => !failure.code.startsWith('0xC004') },
};
