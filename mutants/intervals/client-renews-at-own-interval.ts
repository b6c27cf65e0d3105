import { readDword } from '../../mocks/machine/core/registry.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const clientRenewsAtOwnInterval: Mutant = {
  id: 'client-renews-at-own-interval',
  breaks: 'A client goes by the renewal interval of its own registry.',
  kills: ['KMS-INTERVAL-CLIENT-RENEWAL-NEVER'],
  machine: {
    renewalIntervalOf: (machine, policy) =>
      readDword(machine, 'VLRenewalInterval') ?? standardPolicies.renewalIntervalOf(machine, policy),
  },
};
