import type { Mutant } from '../mutant.js';

export const hardwareChangeOverlooked: Mutant = {
  id: 'hardware-change-overlooked',
  breaks: 'A hardware change beyond tolerance leaves the licence as it was.',
  kills: ['ERROR-C004F00F', 'ERROR-C004F00F-HOST'],
  machine: { afterHardwareChange: license => license },
};
