import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { Stimulus } from '../../../contracts/types/target-control.js';
import { attemptKms } from './activate-kms.js';
import type { Asking } from './ask.js';
import { day } from './instants.js';
import type { Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { startPublishing } from './publish.js';

/** Something happens to the computer from outside. */
export function* stimulate(
  machine: Machine,
  stimulus: Stimulus,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Machine> {
  switch (stimulus.kind) {
    case 'restart':
      return yield* restart(machine, profile, policies, now);
    case 'network-change': {
      const watching = machine.timers.watchUntil !== null && now <= machine.timers.watchUntil;
      return watching ? (yield* attemptKms(machine, profile, policies, now)).machine : machine;
    }
    case 'hardware-change':
      return changeHardware(machine, stimulus.hardwareId, stimulus.withinTolerance, profile, policies, now);
    case 'genuine-validation-fails': {
      const graceEndsAt = now + profile.graceDays.nonGenuine * day;
      return { ...machine, license: policies.afterGenuineFailure(machine.license, graceEndsAt) };
    }
  }
}

/** A KMS client asks for a KMS at every start; a computer without a key is unlicensed after it (Table 2, /upk). */
function* restart(machine: Machine, profile: PolicyProfile, policies: MachinePolicies, now: number): Asking<Machine> {
  if (machine.installedKey === null) {
    return { ...machine, license: { status: 0, reason: '0xC004F014', graceEndsAt: null, validUntil: null } };
  }
  if (machine.installedKey.channel === 'setup') {
    return policies.asksAtStart() ? (yield* attemptKms(machine, profile, policies, now)).machine : machine;
  }
  return yield* startPublishing(machine, profile, policies, now);
}

/** Within tolerance the licence does not notice; beyond it an activated computer must be activated again (Table 10, 0xC004F00F). */
function changeHardware(
  machine: Machine,
  hardwareId: string,
  withinTolerance: boolean,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Machine {
  const known = policies.hardwareAfterChange(machine.computer.hardwareId, hardwareId, withinTolerance);
  const changed = { ...machine, computer: { ...machine.computer, hardwareId: known } };
  if (policies.toleratesHardware(withinTolerance) || machine.license.status !== 1) return changed;
  const graceEndsAt = now + profile.graceDays.outOfTolerance * day;
  return {
    ...changed,
    license: policies.afterHardwareChange(machine.license, graceEndsAt),
    timers: { ...machine.timers, publishAt: null },
  };
}
