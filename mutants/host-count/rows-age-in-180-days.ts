import type { Mutant } from '../mutant.js';

export const rowsAgeIn180Days: Mutant = {
  id: 'rows-age-in-180-days',
  breaks: 'A row stays for the 180 days of a KMS activation.',
  kills: ['KMS-COUNT-AGEING'],
  profile: { tableRowDays: 180 },
};
