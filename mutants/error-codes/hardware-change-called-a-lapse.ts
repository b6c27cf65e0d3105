import type { Mutant } from '../mutant.js';

export const hardwareChangeCalledALapse: Mutant = {
  id: 'hardware-change-called-a-lapse',
  breaks: 'A hardware change gives a lapsed activation as the reason.',
  kills: ['ERROR-C004F00F', 'ERROR-C004F00F-HOST'],
  machine: {
    afterHardwareChange: (_license, graceEndsAt) => ({
      status: 3,
      reason: '0x4004F00D',
      graceEndsAt,
      validUntil: null,
    }),
  },
};
