import type { Mutant } from '../mutant.js';

export const newestRowLeaves: Mutant = {
  id: 'newest-row-leaves',
  breaks: 'A full table turns the new computer away, instead of the one that was longest without contact.',
  kills: ['KMS-COUNT-CAP-OLDEST'],
  kmsHost: { rowsThatFit: (rows, size) => rows.slice(0, size) },
};
