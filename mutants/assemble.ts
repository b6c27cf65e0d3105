import { standardPolicies as standardActivationServicePolicies } from '../mocks/activation-service/core/index.js';
import { standardPolicies as standardDnsPolicies } from '../mocks/dns/core/policies.js';
import { referencePolicies } from '../reference/index.js';
import type { Mutant } from './mutant.js';

/** The policies of a mutant: the reference's, one of them replaced. */
export function policiesOf(mutant: Mutant) {
  const profile = { ...referencePolicies.profile, ...mutant.profile };
  return {
    reference: {
      profile,
      machine: { ...referencePolicies.machine, ...mutant.machine },
      kmsHost: { ...referencePolicies.kmsHost, ...mutant.kmsHost },
    },
    mocks: {
      activationService: { profile, policies: { ...standardActivationServicePolicies, ...mutant.activationService } },
      dns: { ...standardDnsPolicies, ...mutant.dns },
    },
  };
}
