import { isActivatedHost, type Machine } from '../machine.js';
import { portIn } from './hosting.js';

/** What slmgr sets on a KMS host beside its intervals. */
export type HostSetting = 'port' | 'dns-publishing' | 'priority';

/** Policies of the KMS host settings of slmgr (Table 2), one function each. */
export interface HostSettingsPolicies {
  /** The minutes or the port that a typed text means; null: none. Registered interpretation `typed-number`. */
  typedNumber(text: string): number | null;
  /** Whether the KMS may be given this port (Table 8, any open TCP port). */
  portAllowed(port: number): boolean;
  /** Whether this computer refuses a setting; null: no, else with this code (facts of the guide, slmgr output). */
  refusesHostSetting(machine: Machine, setting: HostSetting): string | null;
}

/** The guide's, in the default reading. */
export const standardHostSettings: HostSettingsPolicies = {
  typedNumber: text => (/^\d{1,9}$/.test(text) ? Number(text) : null),
  portAllowed: port => portIn(String(port)) !== null,
  refusesHostSetting: machine => (isActivatedHost(machine) ? null : '0xC004F041'),
};
