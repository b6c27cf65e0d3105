import { blackenIfDue } from '../desktop/blacken.js';
import type { Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';
import { withNextReminder } from './remind.js';
import { show } from './show.js';

/** Looks at what has become of the licence: the issue of Table 1, the desktop, the reminders; and tells a user who is logged on. Looking twice
 * changes nothing. */
export function notice(machine: Machine, policies: MachinePolicies, now: number): Machine {
  const { license, notices } = machine;
  // Every state has reasons of its own (Table 12, LicenseStatusReason): what leaves the reason, as a renewal does, is no news.
  if (license.reason === notices.license.reason) return machine;
  const issue = policies.issueOf(license, notices);
  const noticed: Machine = { ...machine, notices: { ...notices, license, issue } };
  const told =
    issue !== null && machine.loggedOn && policies.tellsWhileLoggedOn()
      ? show(noticed, ['balloon', 'dialog'], issue, policies, now)
      : noticed;
  return withNextReminder(blackenIfDue(told, policies, now), policies, now);
}
