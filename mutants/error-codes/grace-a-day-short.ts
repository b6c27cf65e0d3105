import type { Mutant } from '../mutant.js';

export const graceADayShort: Mutant = {
  id: 'grace-a-day-short',
  breaks: 'The initial grace period ends after 29 days.',
  kills: ['ERROR-C004F009', 'LICENSE-OOB-MINUTES', 'LICENSE-OOB-30-DAYS', 'LICENSE-OOB-NOT-EXTENDED'],
  profile: { graceDays: { outOfBox: 29, outOfTolerance: 30, nonGenuine: 30 } },
};
