import type { Mutant } from '../mutant.js';

export const hardwareChangeKeepsLicense: Mutant = {
  id: 'hardware-change-keeps-license',
  breaks: 'A KMS host stays licensed whatever happens to its hardware.',
  kills: ['HOST-HARDWARE-GRACE', 'HOST-HARDWARE-NOTIFICATION'],
  machine: { afterHardwareChange: license => license },
};
