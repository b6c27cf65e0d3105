import type { Mutant } from '../mutant.js';

export const genuineFailureCalledOutOfTolerance: Mutant = {
  id: 'genuine-failure-called-out-of-tolerance',
  breaks: 'A failed genuine validation is treated as a change of hardware.',
  kills: ['ERROR-C004F065', 'ERROR-C004F064'],
  machine: {
    afterGenuineFailure: (_license, graceEndsAt) => ({
      status: 3,
      reason: '0xC004F00F',
      graceEndsAt,
      validUntil: null,
    }),
  },
};
