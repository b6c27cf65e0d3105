import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { WmiValue } from '../../../../contracts/types/target-control.js';
import type { HostView } from '../host-view.js';
import type { Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';

/** What a property may use. */
export interface Readable {
  machine: Machine;
  profile: PolicyProfile;
  policies: MachinePolicies;
  host: HostView;
  now: number;
}

/** One property of Table 12. */
export type Property = (from: Readable) => WmiValue;

/** The properties of one class by name. */
export type Properties = Readonly<Record<string, Property>>;
