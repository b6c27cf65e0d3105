import type { Mutant } from '../mutant.js';

export const renewsAfter30Days: Mutant = {
  id: 'renews-after-30-days',
  breaks: 'An activated client asks again after 30 days, the default that the range cell of Table 8 names.',
  kills: ['KMS-INTERVAL-RENEWAL', 'KMS-INTERVAL-HOST-RENEWAL', 'KMS-INTERVAL-CHANGED'],
  machine: { renewalIntervalOf: () => 43_200 },
};
