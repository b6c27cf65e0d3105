import type { IntervalPolicy } from '../../../../contracts/profiles/policy-profile.js';
import type { IntervalValue } from '../intervals.js';
import { isActivatedHost, type Machine, type SetIntervals } from '../machine.js';

/** Policies of the intervals of a KMS host, one function each. */
export interface IntervalsPolicies {
  /** Whether these minutes may be set (Table 8, range). */
  intervalAllowed(minutes: number, policy: IntervalPolicy): boolean;
  /** The computer after a setting was refused, for which this registry value would have changed (Table 12, SetVL…Interval). */
  afterRefusedInterval(machine: Machine, name: IntervalValue, refused: number, policy: IntervalPolicy): Machine;
  /** What a host makes of a registry value (Table 3). */
  hostIntervalOf(registryMinutes: number | null, policy: IntervalPolicy): number;
  /** Which intervals a KMS host goes by, of those that are set now and those that were when its KMS started. Registered interpretation
   * `interval-takes-effect`. */
  intervalsInForce(machine: Machine, set: SetIntervals): SetIntervals;
  /** Whether slmgr sets the intervals of a computer that is no KMS host. Registered interpretation `interval-set-on-client`. */
  slmgrSetsOwnInterval(machine: Machine): boolean;
  /** Whether this computer may set intervals; null: yes, else the code of the refusal (Table 12). */
  refusesIntervals(machine: Machine): string | null;
}

/** The guide's, in the default reading. */
export const standardIntervals: IntervalsPolicies = {
  intervalAllowed: (minutes, policy) => minutes >= policy.minimumMinutes && minutes <= policy.maximumMinutes,
  afterRefusedInterval: machine => machine,
  hostIntervalOf: (minutes, policy) =>
    minutes !== null && standardIntervals.intervalAllowed(minutes, policy) ? minutes : policy.defaultMinutes,
  intervalsInForce: (_machine, set) => set,
  slmgrSetsOwnInterval: () => false,
  refusesIntervals: machine => (isActivatedHost(machine) ? null : '0xC004F041'),
};
