import type { KeyRingEntry } from '../../../../contracts/types/key-ring.js';
import type { Machine } from '../machine.js';
import { isOn } from '../registry.js';

/** Through what a product key came in. */
export type KeyEntrance = 'slmgr' | 'control-panel';

/** Policies of what comes of a product key by itself, one function each. */
export interface KeyInstallationPolicies {
  /** Whether the key makes its computer a KMS client, which activates at a KMS and asks by itself (Converting KMS to MAK activation). */
  makesKmsClient(key: KeyRingEntry): boolean;
  /** How often a MAK or a KMS host key is tried online by itself once it is installed (Converting KMS to MAK activation; Table 3, Manual). */
  automaticAttempts(machine: Machine, by: KeyEntrance): number;
}

/** The guide's, in the default reading. */
export const standardKeyInstallation: KeyInstallationPolicies = {
  makesKmsClient: key => key.channel === 'setup',
  automaticAttempts: (machine, by) => (by === 'control-panel' && !isOn(machine, 'Manual', 'Activation') ? 1 : 0),
};
