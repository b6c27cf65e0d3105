import { minute } from '../instants.js';
import type { Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';

/** Turns the desktop black in notification, and gives it back afterwards (Table 4): at a logon, and where the licence became another. */
export function blackenIfDue(machine: Machine, policies: MachinePolicies, now: number): Machine {
  const { desktop, license } = machine;
  const black = policies.isBlackIn(license) && !policies.keepsFromBlack(desktop.inForce);
  return { ...machine, desktop: { ...desktop, black, blackSince: black ? now : null, blackenAt: null } };
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
