import type { Mutant } from '../mutant.js';

export const graceNeverEnds: Mutant = {
  id: 'grace-never-ends',
  breaks: 'A grace period that has run out leaves everything as it was.',
  kills: ['ERROR-C004F009', 'ERROR-C004F064'],
  machine: { afterGrace: license => ({ ...license, graceEndsAt: null }) },
};
