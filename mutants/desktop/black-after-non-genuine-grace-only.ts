import type { Mutant } from '../mutant.js';

export const blackAfterNonGenuineGraceOnly: Mutant = {
  id: 'black-after-non-genuine-grace-only',
  breaks: 'Only a copy that is not genuine turns the desktop black.',
  kills: ['DESKTOP-BLACK'],
  machine: { isBlackIn: ({ status, reason }) => status === 5 && reason === '0xC004F064' },
};
