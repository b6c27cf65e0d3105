import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { attemptKms } from './activate-kms.js';
import type { Asking } from './ask.js';
import { blackenAgain } from './desktop/blacken.js';
import { day } from './instants.js';
import type { Machine } from './machine.js';
import { notice } from './notifications/notice.js';
import { remind } from './notifications/remind.js';
import type { MachinePolicies } from './policies.js';
import { startPublishing } from './publish.js';

/** When this computer next does something by itself; null: never. */
export function nextDue(machine: Machine, policies: MachinePolicies): number | null {
  const { timers, license, notices, desktop } = machine;
  const attemptAt = policies.attemptsByItself(machine, 'interval') ? timers.attemptAt : null;
  const ends = [license.validUntil, license.graceEndsAt].filter(end => end !== null).map(end => policies.overAt(end));
  const instants = [attemptAt, timers.publishAt, notices.remindAt, desktop.blackenAt, ...ends].filter(
    instant => instant !== null,
  );
  return instants.length === 0 ? null : Math.min(...instants);
}

/** Runs everything due up to and at this instant, in order. A lapse comes before an attempt due at the same instant. */
export function* advance(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  to: number,
): Asking<Machine> {
  let state = machine;
  for (let due = nextDue(state, policies); due !== null && due <= to; due = nextDue(state, policies)) {
    state = notice(yield* runDue(state, profile, policies, due), policies, due);
  }
  return state;
}

function* runDue(machine: Machine, profile: PolicyProfile, policies: MachinePolicies, due: number): Asking<Machine> {
  const { license, timers, notices, desktop } = machine;
  if (license.validUntil !== null && policies.overAt(license.validUntil) <= due) {
    const graceEndsAt = license.validUntil + profile.graceDays.outOfTolerance * day;
    return { ...machine, license: policies.afterLapse(license, graceEndsAt) };
  }
  if (license.graceEndsAt !== null && policies.overAt(license.graceEndsAt) <= due) {
    return { ...machine, license: policies.afterGrace(license) };
  }
  if (notices.remindAt !== null && notices.remindAt <= due) return remind(machine, policies, due);
  if (desktop.blackenAt !== null && desktop.blackenAt <= due) return blackenAgain(machine);
  if (timers.publishAt !== null && timers.publishAt <= due) {
    return yield* startPublishing(machine, profile, policies, due);
  }
  if (machine.installedKey === null || !policies.activatesAtKms(machine.installedKey)) {
    return { ...machine, timers: { ...timers, attemptAt: null } };
  }
  return (yield* attemptKms(machine, profile, policies, due)).machine;
}
