import type { Mutant } from '../mutant.js';

export const blackInGrace: Mutant = {
  id: 'black-in-grace',
  breaks: 'The desktop turns black in grace already.',
  kills: ['DESKTOP-GRACE'],
  machine: { isBlackIn: ({ status }) => status !== 1 },
};
