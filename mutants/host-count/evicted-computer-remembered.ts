import type { Mutant } from '../mutant.js';

export const evictedComputerRemembered: Mutant = {
  id: 'evicted-computer-remembered',
  breaks: 'A computer that made room is not counted again although the reading says it is new.',
  kills: ['KMS-COUNT-EVICTED'],
  kmsHost: { remembersEvicted: () => true },
};
