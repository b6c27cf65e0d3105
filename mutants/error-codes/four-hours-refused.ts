import type { Mutant } from '../mutant.js';

export const fourHoursRefused: Mutant = {
  id: 'four-hours-refused',
  breaks: 'A KMS host refuses exactly four hours although the reading accepts them.',
  kills: ['ERROR-C004F06C-LIMIT'],
  kmsHost: {
    clocksAgree: (clientTime, hostTime, profile) =>
      Math.abs(clientTime - hostTime) < profile.clockToleranceMinutes * 60_000,
  },
};
