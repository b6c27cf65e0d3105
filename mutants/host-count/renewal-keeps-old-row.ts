import type { Mutant } from '../mutant.js';

export const renewalKeepsOldRow: Mutant = {
  id: 'renewal-keeps-old-row',
  breaks: 'A renewed contact leaves the old row as it was: its 30 days run on.',
  kills: ['KMS-COUNT-RENEWED'],
  kmsHost: {
    recordContact: (rows, row) =>
      rows.some(known => known.clientMachineId === row.clientMachineId) ? rows : [...rows, row],
  },
};
