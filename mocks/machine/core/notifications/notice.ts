import { blackenIfDue } from '../desktop/blacken.js';
import type { License, Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';
import { withNextReminder } from './remind.js';
import { show } from './show.js';

/** Looks at what has become of the licence: the issue of Table 1, the desktop, the reminders; and tells a user who is logged on. Looking twice
 * changes nothing. */
export function notice(machine: Machine, policies: MachinePolicies, now: number): Machine {
  const { license, notices } = machine;
  if (same(license, notices.license)) return machine;
  const issue = policies.issueOf(license, notices);
  const news = issue !== notices.issue || license.status !== notices.license.status;
  const noticed: Machine = { ...machine, notices: { ...notices, license, issue } };
  const told =
    issue !== null && news && machine.loggedOn && policies.tellsWhileLoggedOn()
      ? show(noticed, ['balloon', 'dialog'], issue, policies, now)
      : noticed;
  return withNextReminder(blackenIfDue(told, policies, now), policies, now);
}

/** A renewal lengthens a licence and changes nothing that a user is told. */
function same(one: License, other: License): boolean {
  return one.status === other.status && one.reason === other.reason && one.graceEndsAt === other.graceEndsAt;
}
