import type { Machine } from '../machine.js';
import { isOn } from '../registry.js';

/** Through what a product key came in. */
export type KeyEntrance = 'slmgr' | 'control-panel';

/** Policies of what comes of a product key by itself, one function each. */
export interface KeyInstallationPolicies {
  /** How often a MAK or a KMS host key is tried online by itself once it is installed (Converting KMS to MAK activation; Table 3, Manual). */
  automaticAttempts(machine: Machine, by: KeyEntrance): number;
}

/** The guide's, in the default reading. */
export const standardKeyInstallation: KeyInstallationPolicies = {
  automaticAttempts: (machine, by) => (by === 'control-panel' && !isOn(machine, 'Manual', 'Activation') ? 1 : 0),
};
