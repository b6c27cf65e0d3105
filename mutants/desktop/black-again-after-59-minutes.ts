import type { Mutant } from '../mutant.js';

export const blackAgainAfter59Minutes: Mutant = {
  id: 'black-again-after-59-minutes',
  breaks: 'A desktop that was changed turns black a minute too early.',
  kills: ['DESKTOP-BLACK-AGAIN'],
  machine: { minutesUntilBlackAgain: () => 59 },
};
