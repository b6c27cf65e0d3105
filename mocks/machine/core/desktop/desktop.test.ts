import { expect, test } from 'vitest';
import type { GroupPolicy } from '../../../../contracts/types/target-control.js';
import { advance, nextDue } from '../advance.js';
import { day, minute } from '../instants.js';
import type { Machine } from '../machine.js';
import { notice } from '../notifications/notice.js';
import { standardPolicies } from '../standard-policies.js';
import { logOff, logon } from '../stimuli/logon.js';
import { pictureFile } from '../stimuli/picture-file.js';
import { answering } from '../testing/answering.js';
import { contosoComputer, morning, profile } from '../testing/contoso.js';
import { changeDesktop } from './change-desktop.js';
import { missingPicturesKept } from './desktop-state.js';
import { seenDesktop } from './seen-desktop.js';
import { setGroupPolicy } from './set-group-policy.js';

const policies = standardPolicies;
const family = { change: 'background', image: 'C:\\family.jpg', style: 'tile' } as const;
const given: GroupPolicy = { policy: 'desktop-wallpaper', state: 'enabled', image: 'C:\\home.jpg', style: 'stretch' };

/** In notification, with nothing to do by itself. */
const late: Machine = notice(
  {
    ...contosoComputer(),
    license: { status: 5, reason: '0xC004F009', graceEndsAt: null, validUntil: null },
    timers: { ...contosoComputer().timers, attemptAt: null, watchUntil: null, publishAt: null },
  },
  policies,
  morning,
);

function logsOn(machine: Machine, now = morning): Machine {
  return answering(logon(machine, { kind: 'logon' }, { profile, policies, now }), []).result.machine;
}

function after(machine: Machine, to: number): Machine {
  return answering(advance(machine, profile, policies, to), []).result;
}

test('a black desktop that nobody changed waits for nothing', () => {
  const user = logsOn(late);
  expect(seenDesktop(user).background).toBe('black');
  expect(nextDue(user, policies)).toBeNull();
});

test('what the user puts there gives way at the next full hour since the desktop turned black', () => {
  const { machine } = changeDesktop(logsOn(late), family, policies, morning + 90 * minute);
  expect(nextDue(machine, policies)).toBe(morning + 120 * minute);
  expect(seenDesktop(after(machine, morning + 120 * minute - 1)).background).toBe(family.image);
  const again = after(machine, morning + 120 * minute);
  expect(seenDesktop(again).background).toBe('black');
  expect(nextDue(again, policies)).toBeNull();
});

test('a computer that restarts forgets the hour, and blackens the desktop at the next logon', () => {
  const { machine } = changeDesktop(logsOn(late), family, policies, morning);
  const off = logOff(machine);
  expect(nextDue(off, policies)).toBeNull();
  expect(seenDesktop(logsOn(off, morning + day)).background).toBe('black');
});

test('activation gives the desktop back, with what the user chose', () => {
  const { machine } = changeDesktop(logsOn(late), family, policies, morning);
  const black = after(machine, morning + 60 * minute);
  const license = { status: 1, reason: '0x00000000', graceEndsAt: null, validUntil: null } as const;
  const back = notice({ ...black, license }, policies, morning + 61 * minute);
  expect(seenDesktop(back)).toEqual({ background: family.image, style: 'tile', icons: 'default' });
});

test('nobody changes the desktop before a logon', () => {
  expect(() => changeDesktop(late, family, policies, morning)).toThrow('nobody is logged on to WS-1');
});

test('a group policy holds from the next logon, not before', () => {
  const user = logsOn(contosoComputer());
  const set = setGroupPolicy(user, given);
  expect(seenDesktop(set).background).toBe('none');
  expect(changeDesktop(set, family, policies, morning).result).toBe('changed');
  expect(seenDesktop(logsOn(set))).toEqual({ background: 'C:\\home.jpg', style: 'stretch', icons: 'default' });
});

test('of the pictures that are missing no more than a hundred are remembered', () => {
  let machine = contosoComputer();
  for (let picture = 0; picture <= missingPicturesKept; picture += 1) {
    const gone = { kind: 'picture-file', image: `C:\\${picture}.jpg`, available: false } as const;
    machine = answering(pictureFile(machine, gone, { profile, policies, now: morning }), []).result.machine;
  }
  expect(machine.desktop.missingPictures).toHaveLength(missingPicturesKept);
  expect(machine.desktop.missingPictures).not.toContain('C:\\0.jpg');
});
