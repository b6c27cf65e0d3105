import { type RegistryRules, standardRules } from '../registry-rules.js';

/** Policies of how the registry is read. */
export interface RegistryPolicies {
  /** How each value of Table 3 is read; a computer has them from set-up on. */
  registryRules: RegistryRules;
}

/** The guide's, in the default reading. */
export const standardRegistry: RegistryPolicies = { registryRules: standardRules };
