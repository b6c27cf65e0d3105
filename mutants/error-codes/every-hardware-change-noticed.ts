import type { Mutant } from '../mutant.js';

export const everyHardwareChangeNoticed: Mutant = {
  id: 'every-hardware-change-noticed',
  breaks: 'A hardware change within tolerance ends the activation too.',
  kills: ['ERROR-C004F00F-WITHIN', 'LICENSE-HARDWARE-WITHIN-TIME'],
  machine: { toleratesHardware: () => false },
};
