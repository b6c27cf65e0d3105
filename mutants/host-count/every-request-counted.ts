import type { Mutant } from '../mutant.js';

export const everyRequestCounted: Mutant = {
  id: 'every-request-counted',
  breaks: 'Every request is a new row, whoever sends it.',
  kills: ['KMS-COUNT-CMID'],
  kmsHost: { recordContact: (rows, row) => [...rows, row] },
};
