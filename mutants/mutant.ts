import type { PolicyProfile } from '../contracts/profiles/policy-profile.js';
import type { TargetControl, TargetDescription } from '../contracts/types/target-control.js';
import type { ActivationServicePolicies } from '../mocks/activation-service/core/index.js';
import type { DnsPolicies } from '../mocks/dns/core/policies.js';
import type { KmsHostPolicies } from '../mocks/kms-host/core/index.js';
import type { MachinePolicies } from '../mocks/machine/core/policies.js';

/** The built-in implementation with one policy broken. A clause that no mutant fails is not tested. */
export interface Mutant {
  /** `count-cap-forgotten`; unique, and the name of its file. */
  id: string;
  /** What it does wrong, in one sentence. */
  breaks: string;
  /** The clauses whose scenarios must catch it. */
  kills: readonly [string, ...string[]];
  /** The policy that is replaced: one entry of one record. */
  machine?: Partial<MachinePolicies>;
  kmsHost?: Partial<KmsHostPolicies>;
  activationService?: Partial<ActivationServicePolicies>;
  dns?: Partial<DnsPolicies>;
  /** Or one figure of the policy profile. */
  profile?: Partial<PolicyProfile>;
  /** Or the verbs of target control that are another's. */
  target?(reference: TargetControl): Partial<TargetControl>;
  /** Or what it says of itself. */
  says?(description: TargetDescription): TargetDescription;
}
