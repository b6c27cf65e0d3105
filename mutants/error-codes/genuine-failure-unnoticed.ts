import type { Mutant } from '../mutant.js';

export const genuineFailureUnnoticed: Mutant = {
  id: 'genuine-failure-unnoticed',
  breaks: 'A failed genuine validation leaves the licence as it was.',
  kills: ['ERROR-C004F065', 'ERROR-C004F064'],
  machine: { afterGenuineFailure: license => license },
};
