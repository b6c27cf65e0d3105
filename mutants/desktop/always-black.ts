import type { Mutant } from '../mutant.js';

export const alwaysBlack: Mutant = {
  id: 'always-black',
  breaks: 'The desktop is black on an activated computer too.',
  kills: ['DESKTOP-ACTIVATED', 'DESKTOP-GRACE', 'DESKTOP-REMEDIED'],
  machine: { isBlackIn: () => true },
};
