import type { Mutant } from '../mutant.js';

export const blackAgainAfter61Minutes: Mutant = {
  id: 'black-again-after-61-minutes',
  breaks: 'A desktop that was changed turns black a minute too late.',
  kills: ['DESKTOP-BLACK-AGAIN'],
  machine: { minutesUntilBlackAgain: () => 61 },
};
