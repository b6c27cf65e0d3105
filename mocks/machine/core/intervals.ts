import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { type Machine, success } from './machine.js';
import type { IntervalKind, MachinePolicies } from './policies.js';
import { readDword, writeValue } from './registry.js';

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
  const refusal = policies.refusesIntervals(machine);
  if (refusal !== null) return { machine, code: refusal };
  const policy = kind === 'activation' ? profile.activationInterval : profile.renewalInterval;
  if (!Number.isInteger(minutes) || !policies.intervalAllowed(minutes, policy)) return { machine, code: '0x80070057' };
  return { machine: writeValue(machine, '', valueName[kind], { type: 'REG_DWORD', data: minutes }), code: success };
}

/** The intervals a KMS host hands to its clients: the registry's where it may be, else the default (Table 3). */
export function hostIntervals(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
): { activation: number; renewal: number } {
  return {
    activation: policies.hostIntervalOf(readDword(machine, valueName.activation), profile.activationInterval),
    renewal: policies.hostIntervalOf(readDword(machine, valueName.renewal), profile.renewalInterval),
  };
}
