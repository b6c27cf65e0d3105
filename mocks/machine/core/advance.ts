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
  const instants = Object.values(agenda(machine, policies)).filter(instant => instant !== null);
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

/** What a computer does by itself, and when; null: never. */
function agenda(machine: Machine, policies: MachinePolicies) {
  const { installedKey, timers, license, notices, desktop } = machine;
  const asksKms = installedKey !== null && policies.activatesAtKms(installedKey);
  const over = (end: number | null) => (end === null ? null : policies.overAt(end));
  return {
    lapse: over(license.validUntil),
    endOfGrace: over(license.graceEndsAt),
    reminder: notices.remindAt,
    blackening: desktop.blackenAt,
    publication: timers.publishAt,
    attempt: asksKms && policies.attemptsByItself(machine, 'interval') ? timers.attemptAt : null,
  };
}

function* runDue(machine: Machine, profile: PolicyProfile, policies: MachinePolicies, due: number): Asking<Machine> {
  const { lapse, endOfGrace, reminder, blackening, publication } = agenda(machine, policies);
  if (lapse === due) {
    const graceEndsAt = due + profile.graceDays.outOfTolerance * day;
    return { ...machine, license: policies.afterLapse(machine.license, graceEndsAt) };
  }
  if (endOfGrace === due) return { ...machine, license: policies.afterGrace(machine.license) };
  if (reminder === due) return remind(machine, policies, due);
  if (blackening === due) return blackenAgain(machine);
  if (publication === due) return yield* startPublishing(machine, profile, policies, due);
  return (yield* attemptKms(machine, profile, policies, due)).machine;
}
