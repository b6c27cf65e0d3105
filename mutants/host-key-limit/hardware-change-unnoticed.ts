import type { Mutant } from '../mutant.js';

export const hardwareChangeUnnoticed: Mutant = {
  id: 'hardware-change-unnoticed',
  breaks: 'A change of hardware leaves the computer the same to the activation service.',
  kills: ['HOST-KEY-HARDWARE-CHANGED'],
  machine: { hardwareAfterChange: before => before },
};
