import type { Mutant } from '../mutant.js';

export const tableUnbounded: Mutant = {
  id: 'table-unbounded',
  breaks: 'The table grows without end.',
  kills: ['KMS-COUNT-CAP'],
  kmsHost: { tableSize: () => Number.MAX_SAFE_INTEGER },
};
