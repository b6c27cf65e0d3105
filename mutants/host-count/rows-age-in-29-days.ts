import type { Mutant } from '../mutant.js';

export const rowsAgeIn29Days: Mutant = {
  id: 'rows-age-in-29-days',
  breaks: 'A row leaves a day early.',
  kills: ['KMS-COUNT-AGEING'],
  profile: { tableRowDays: 29 },
};
