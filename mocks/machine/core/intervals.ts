import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { type Machine, type SetIntervals, success } from './machine.js';
import type { IntervalKind, MachinePolicies } from './policies.js';
import { readDword, writeValue } from './registry.js';

/** The registry value that holds an interval (Table 3). */
export type IntervalValue = (typeof valueName)[IntervalKind];

const valueName = { activation: 'VLActivationInterval', renewal: 'VLRenewalInterval' } as const;

/** Sets an interval of a KMS host through slmgr or WMI (Table 2, /sai and /sri; Table 12, SetVL…Interval). Minutes outside the range are
 * refused with 0x80070057, and so is every computer that is not an activated KMS host, with the code the policy gives. */
export function setInterval(
  machine: Machine,
  kind: IntervalKind,
  minutes: number,
  profile: PolicyProfile,
  policies: MachinePolicies,
): { machine: Machine; code: string } {
  const policy = profile[`${kind}Interval` as const];
  const allowed = Number.isInteger(minutes) && policies.intervalAllowed(minutes, policy);
  const refusal = policies.refusesIntervals(machine) ?? (allowed ? null : '0x80070057');
  if (refusal !== null) {
    return { machine: policies.afterRefusedInterval(machine, valueName[kind], minutes, policy), code: refusal };
  }
  return { machine: storeInterval(machine, valueName[kind], minutes), code: success };
}

/** Writes an interval into the registry of a KMS host (Table 3). */
export function storeInterval(machine: Machine, name: IntervalValue, minutes: number): Machine {
  return writeValue(machine, '', name, { type: 'REG_DWORD', data: minutes });
}

/** What is set for the intervals of a KMS host in its registry (Table 3). */
export function setIntervals(machine: Machine): SetIntervals {
  return {
    activation: readDword(machine, valueName.activation),
    renewal: readDword(machine, valueName.renewal),
  };
}

/** The intervals of a KMS host: what is set where it may be, else the default (Table 3). */
export function hostIntervals(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  set: SetIntervals = setIntervals(machine),
): { activation: number; renewal: number } {
  return {
    activation: policies.hostIntervalOf(set.activation, profile.activationInterval),
    renewal: policies.hostIntervalOf(set.renewal, profile.renewalInterval),
  };
}

/** The intervals that a KMS host hands to its clients. */
export function handedOutIntervals(machine: Machine, profile: PolicyProfile, policies: MachinePolicies) {
  return hostIntervals(machine, profile, policies, policies.intervalsInForce(machine, setIntervals(machine)));
}
