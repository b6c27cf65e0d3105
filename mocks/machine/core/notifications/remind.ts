import { hour } from '../instants.js';
import type { Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';
import { show } from './show.js';

/** The end of a grace period in which reminders come at shorter intervals. */
export interface ReminderStage {
  /** It begins when this much of the grace period is left. */
  readonly lastHours: number;
  readonly everyHours: number;
}

/** Reminds the user that Windows must be activated, and sets the next reminder. */
export function remind(machine: Machine, policies: MachinePolicies, now: number): Machine {
  const shown = show(machine, ['balloon'], 'activate-soon', policies, now);
  return withNextReminder({ ...shown, notices: { ...shown.notices, remindedAt: now } }, policies, now);
}

/** A logon in the first grace period: a reminder, where one is due. */
export function remindAtLogon(machine: Machine, policies: MachinePolicies, now: number): Machine {
  if (machine.license.status !== 2) return machine;
  const timed = withNextReminder(machine, policies, now);
  const { remindedAt, remindAt } = timed.notices;
  const due = policies.remindsAtLogon(remindedAt, now) || remindAt === now;
  return due ? remind(timed, policies, now) : timed;
}

/** Sets the next reminder to a user who stays logged on. Outside the last days there is none: one a day, at logon, is all. */
export function withNextReminder(machine: Machine, policies: MachinePolicies, now: number): Machine {
  return { ...machine, notices: { ...machine.notices, remindAt: nextReminder(machine, policies, now) } };
}

function nextReminder({ loggedOn, license, notices }: Machine, policies: MachinePolicies, now: number): number | null {
  const { graceEndsAt } = license;
  if (!loggedOn || license.status !== 2 || graceEndsAt === null) return null;
  const instants = policies.reminderStages().map(({ lastHours, everyHours }) => {
    const after = (notices.remindedAt ?? 0) + everyHours * hour;
    return Math.max(now, after, graceEndsAt - lastHours * hour);
  });
  // One that would fall after the end never comes: by then the grace period is over.
  return Math.min(...instants);
}
