import type { Mutant } from '../mutant.js';

export const neverBlack: Mutant = {
  id: 'never-black',
  breaks: 'The desktop stays as it is in notification.',
  kills: [
    'DESKTOP-BLACK',
    'DESKTOP-BLACK-LOGGED-ON',
    'DESKTOP-BLACK-AGAIN',
    'DESKTOP-BLACK-AGAIN-AND-AGAIN',
    'DESKTOP-POLICY-OFF',
    'DESKTOP-POLICY-ICONS-KEEP-NOTHING',
  ],
  machine: { isBlackIn: () => false },
};
