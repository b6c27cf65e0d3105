import type { Mutant } from '../mutant.js';

export const anyHardwareChangeTold: Mutant = {
  id: 'any-hardware-change-told',
  breaks: 'Every change of hardware asks for reactivation.',
  kills: ['NOTIFY-TOLERATED'],
  machine: { toleratesHardware: () => false },
};
