import type { Mutant } from '../mutant.js';

export const rowsNeverAge: Mutant = {
  id: 'rows-never-age',
  breaks: 'A row stays for ever.',
  kills: ['KMS-COUNT-AGEING'],
  kmsHost: { rowIsKept: () => true },
};
