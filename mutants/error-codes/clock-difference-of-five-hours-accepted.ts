import type { Mutant } from '../mutant.js';

export const clockDifferenceOfFiveHoursAccepted: Mutant = {
  id: 'clock-difference-of-five-hours-accepted',
  breaks: 'A KMS host accepts a difference of up to five hours.',
  kills: ['ERROR-C004F06C-FOUR-HOURS-HOST'],
  profile: { clockToleranceMinutes: 300 },
};
