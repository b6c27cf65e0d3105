import { blackenIfDue } from '../desktop/blacken.js';
import { type Machine, success } from '../machine.js';
import { remindAtLogon } from '../notifications/remind.js';
import { show } from '../notifications/show.js';
import type { Effect } from './stimulus.js';

/** A user logs on: group policy takes hold (Table 4), and the user is told of any issue (Table 1) or reminded to activate. */
export const logon: Effect<'logon'> = function* (machine, _stimulus, { policies, now }) {
  const { desktop, notices } = machine;
  const inForce = desktop.configured;
  const pictureThere = inForce.wallpaper === null || !desktop.missingPictures.includes(inForce.wallpaper.image);
  const fresh = { ...desktop, inForce, pictureThere };
  const greeted: Machine = {
    ...machine,
    loggedOn: true,
    desktop: { ...fresh, picture: policies.pictureAtLogon(fresh) },
  };
  // A logon begins with the desktop that the licence gives, whatever was on it before.
  const loggedOn = blackenIfDue(greeted, policies, now);
  const told =
    notices.issue === null
      ? remindAtLogon(loggedOn, policies, now)
      : show(loggedOn, policies.shownAtLogon(loggedOn), notices.issue, policies, now);
  return { machine: told, code: success };
};

/** Nobody is logged on any more. */
export function logOff(machine: Machine): Machine {
  return {
    ...machine,
    loggedOn: false,
    notices: { ...machine.notices, remindAt: null },
    desktop: { ...machine.desktop, blackenAt: null },
  };
}
