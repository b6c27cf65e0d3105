import type { Mutant } from '../mutant.js';

export const renewsAtActivationInterval: Mutant = {
  id: 'renews-at-activation-interval',
  breaks: 'An activated client asks again at the activation interval.',
  kills: ['KMS-INTERVAL-RENEWAL', 'KMS-INTERVAL-HOST-RENEWAL', 'KMS-INTERVAL-CLIENT-RENEWAL-NEVER'],
  machine: {
    renewalIntervalOf: (machine, policy) => machine.learnt?.activationIntervalMinutes ?? policy.defaultMinutes,
  },
};
