import type { Mutant } from '../mutant.js';

export const tableTooSmall: Mutant = {
  id: 'table-too-small',
  breaks: 'The table has as many rows as the largest N, not twice as many.',
  kills: ['KMS-COUNT-CAP'],
  profile: { tableSizeFactor: 1 },
};
