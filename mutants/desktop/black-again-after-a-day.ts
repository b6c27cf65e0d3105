import type { Mutant } from '../mutant.js';

export const blackAgainAfterADay: Mutant = {
  id: 'black-again-after-a-day',
  breaks: 'A desktop that was changed turns black once a day.',
  kills: ['DESKTOP-BLACK-AGAIN', 'DESKTOP-BLACK-AGAIN-AND-AGAIN'],
  machine: { minutesUntilBlackAgain: () => 1_440 },
};
