import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const failedRenewalWaitsAWeek: Mutant = {
  id: 'failed-renewal-waits-a-week',
  breaks: 'A failed renewal is repeated at the renewal interval.',
  kills: ['KMS-INTERVAL-RENEWAL-RETRY'],
  machine: {
    activationIntervalOf: (machine, policy) =>
      machine.license.status === 1 ? 10_080 : standardPolicies.activationIntervalOf(machine, policy),
  },
};
