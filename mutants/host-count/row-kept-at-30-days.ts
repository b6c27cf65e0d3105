import type { Mutant } from '../mutant.js';

export const rowKeptAt30Days: Mutant = {
  id: 'row-kept-at-30-days',
  breaks: 'A row is still counted exactly 30 days after its last contact although the reading says it has left.',
  kills: ['KMS-COUNT-AGEING-LIMIT'],
  kmsHost: { rowIsKept: (row, now, profile) => now - row.lastContact <= profile.tableRowDays * 86_400_000 },
};
