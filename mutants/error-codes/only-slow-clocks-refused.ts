import type { Mutant } from '../mutant.js';

export const onlySlowClocksRefused: Mutant = {
  id: 'only-slow-clocks-refused',
  breaks: 'A KMS host looks only for clocks that are slow.',
  kills: ['ERROR-C004F06C-HOST'],
  kmsHost: {
    clocksAgree: (clientTime, hostTime, profile) => hostTime - clientTime <= profile.clockToleranceMinutes * 60_000,
  },
};
