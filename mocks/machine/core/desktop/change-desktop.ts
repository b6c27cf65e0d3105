import type { DesktopChange, DesktopChangeOutcome } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';
import { nextBlackening } from './blacken.js';

/** A user changes the desktop in the control panel (Table 4). Throws where nobody is logged on. */
export function changeDesktop(
  machine: Machine,
  change: DesktopChange,
  policies: MachinePolicies,
  now: number,
): { machine: Machine; result: DesktopChangeOutcome['result'] } {
  if (!machine.loggedOn) throw new Error(`nobody is logged on to ${machine.computer.name}`);
  const { desktop } = machine;
  if (change.change === 'icons') {
    if (policies.preventsChangingIcons(desktop.inForce)) return { machine, result: 'prevented' };
    return { machine: { ...machine, desktop: { ...desktop, iconsChanged: true } }, result: 'changed' };
  }
  const { image, style } = change;
  const picture = { image, style };
  if (policies.preventsChangingBackground(desktop, picture)) return { machine, result: 'prevented' };
  const { blackSince } = desktop;
  const blackenAt = blackSince === null ? null : nextBlackening(blackSince, policies, now);
  const changed = { ...desktop, chosen: picture, picture, black: false, blackenAt };
  return { machine: { ...machine, desktop: changed }, result: 'changed' };
}
