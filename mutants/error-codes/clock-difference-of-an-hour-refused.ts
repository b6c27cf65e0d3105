import type { Mutant } from '../mutant.js';

export const clockDifferenceOfAnHourRefused: Mutant = {
  id: 'clock-difference-of-an-hour-refused',
  breaks: 'A KMS host refuses a difference of more than an hour.',
  kills: ['ERROR-C004F06C-FOUR-HOURS-HOST', 'ERROR-C004F06C-LIMIT'],
  profile: { clockToleranceMinutes: 60 },
};
