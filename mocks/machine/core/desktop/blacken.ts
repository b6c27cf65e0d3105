import { minute } from '../instants.js';
import type { Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';

/** Turns the desktop of a logged-on user black in notification, and gives it back afterwards (Table 4). */
export function blackenIfDue(machine: Machine, policies: MachinePolicies, now: number): Machine {
  const { desktop, loggedOn, license } = machine;
  if (!loggedOn) return machine;
  const turnsBlack = policies.isBlackIn(license) && !policies.keepsFromBlack(desktop.inForce);
  if (turnsBlack === (desktop.blackSince !== null)) return machine;
  const blackSince = turnsBlack ? now : null;
  return { ...machine, desktop: { ...desktop, black: turnsBlack, blackSince, blackenAt: null } };
}

/** The hour is over: what the user put on a desktop that is to be black gives way again. */
export function blackenAgain(machine: Machine): Machine {
  return { ...machine, desktop: { ...machine.desktop, black: true, blackenAt: null } };
}

/** The next full hour since the desktop turned black. */
export function nextBlackening(blackSince: number, policies: MachinePolicies, now: number): number {
  const interval = policies.minutesUntilBlackAgain() * minute;
  return blackSince + (Math.floor((now - blackSince) / interval) + 1) * interval;
}
