import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { day } from './instants.js';
import { type Machine, success } from './machine.js';
import type { RearmRequest } from './policies/rearm.js';
import type { MachinePolicies } from './policies.js';

/** Asks for a rearm, which takes effect at the next restart (Table 2, /rearm; Table 12, ReArmWindows). Where SkipRearm is set nothing happens;
 * where no rearm is left the code says so and nothing changes. */
export function rearm(
  machine: Machine,
  policies: MachinePolicies,
  request: RearmRequest = { by: 'administrator', skipRearm: false },
): { machine: Machine; code: string } {
  if (policies.skipsRearm(machine, request)) return { machine, code: success };
  if (!policies.mayRearm(policies.rearmsLeft(machine), request.by)) {
    return { machine, code: policies.exhaustedCode(request.by) };
  }
  if (!policies.rearmsFrom(machine.license)) return { machine, code: '0xC004F200' };
  const rearmsRemaining = policies.rearmsAfter(machine.rearmsRemaining, request.by);
  return { machine: { ...machine, rearmsRemaining, rearmPending: true }, code: success };
}

/** The computer after the restart that a rearm waited for: the first grace period anew, as another client machine, and with nothing learnt. */
export function completeRearm(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Machine {
  if (!machine.rearmPending) return machine;
  return {
    ...machine,
    ...policies.identityAfterRearm(machine),
    rearmPending: false,
    installedKey: policies.keyAfterRearm(machine),
    license: policies.licenseAfterRearm(machine.license, now + profile.graceDays.outOfBox * day),
    learnt: null,
    cachedHost: policies.cachedHostAfterRearm(machine.cachedHost),
    timers: { attemptAt: machine.timers.attemptAt, watchUntil: null, publishAt: null },
  };
}
