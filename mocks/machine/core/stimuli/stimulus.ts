import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { Stimulus } from '../../../../contracts/types/target-control.js';
import type { Attempted } from '../activate-kms.js';
import type { Asking } from '../ask.js';
import type { Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';

/** What a stimulus may use. */
export interface Given {
  profile: PolicyProfile;
  policies: MachinePolicies;
  now: number;
}

/** The computer after one kind of stimulus, and the code that whoever did it was answered with. */
export type Effect<Kind extends Stimulus['kind']> = (
  machine: Machine,
  stimulus: Extract<Stimulus, { kind: Kind }>,
  given: Given,
) => Asking<Attempted>;
