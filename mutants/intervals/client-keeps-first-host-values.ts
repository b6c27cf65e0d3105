import type { Mutant } from '../mutant.js';

export const clientKeepsFirstHostValues: Mutant = {
  id: 'client-keeps-first-host-values',
  breaks: 'A client keeps the intervals of its first answer for good.',
  kills: ['KMS-INTERVAL-CHANGED'],
  machine: { learn: (answer, before) => before ?? answer },
};
