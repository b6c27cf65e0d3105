import type { Mutant } from '../mutant.js';

export const toleranceIgnored: Mutant = {
  id: 'tolerance-ignored',
  breaks: 'Every change of hardware makes another computer.',
  kills: ['HOST-KEY-HARDWARE-WITHIN'],
  machine: { hardwareAfterChange: (_before, after) => after },
};
