import type { Mutant } from '../mutant.js';

export const tableAlways50: Mutant = {
  id: 'table-always-50',
  breaks: 'The table has 50 rows even where only servers have called.',
  kills: ['KMS-COUNT-CAP', 'KMS-COUNT-CAP-LIFTED'],
  kmsHost: { tableSize: () => 50 },
};
