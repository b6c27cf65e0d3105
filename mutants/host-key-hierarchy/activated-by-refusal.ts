import type { Mutant } from '../mutant.js';

export const activatedByRefusal: Mutant = {
  id: 'activated-by-refusal',
  breaks: 'A client takes itself for activated as soon as a host has replied, whatever the reply.',
  kills: ['KMS-KEY-CLIENT-NOT-COVERED'],
  machine: {
    afterRefusal: (_license, _code, now) => ({
      status: 1,
      reason: '0x00000000',
      graceEndsAt: null,
      validUntil: now + 180 * 86_400_000,
    }),
  },
};
