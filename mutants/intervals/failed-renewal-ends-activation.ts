import type { Mutant } from '../mutant.js';

export const failedRenewalEndsActivation: Mutant = {
  id: 'failed-renewal-ends-activation',
  breaks: 'A client whose renewal is refused is no longer activated.',
  kills: ['KMS-INTERVAL-RENEWAL-RETRY'],
  machine: {
    afterRefusal: (license, code) =>
      license.status === 1 ? { status: 5, reason: code, graceEndsAt: null, validUntil: null } : license,
  },
};
