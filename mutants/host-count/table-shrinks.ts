import type { Mutant } from '../mutant.js';

export const tableShrinks: Mutant = {
  id: 'table-shrinks',
  breaks: 'The table goes by the N of the last caller alone.',
  kills: ['KMS-COUNT-CAP-KEPT'],
  kmsHost: { rememberLargestN: (_largest, required) => required },
};
