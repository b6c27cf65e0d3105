import type { Mutant } from '../mutant.js';

export const onlyFastClocksRefused: Mutant = {
  id: 'only-fast-clocks-refused',
  breaks: 'A KMS host looks only for clocks that are fast.',
  kills: ['ERROR-C004F06C-HOST'],
  kmsHost: {
    clocksAgree: (clientTime, hostTime, profile) => clientTime - hostTime <= profile.clockToleranceMinutes * 60_000,
  },
};
