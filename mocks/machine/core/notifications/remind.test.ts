import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, nextDue } from '../advance.js';
import { day, hour, minute } from '../instants.js';
import type { Machine } from '../machine.js';
import { standardPolicies } from '../standard-policies.js';
import { logon } from '../stimuli/logon.js';
import { answering } from '../testing/answering.js';
import { contosoComputer, morning, profile } from '../testing/contoso.js';

const policies = standardPolicies;

/** A computer that never asks for a KMS, so that reminders are all it does by itself. */
const quiet: Machine = {
  ...contosoComputer(),
  timers: { ...contosoComputer().timers, attemptAt: null, watchUntil: null, publishAt: null },
};

function logsOn(machine: Machine, now: number): Machine {
  return answering(logon(machine, { kind: 'logon' }, { profile, policies, now }), []).result.machine;
}

function after(machine: Machine, to: number): Machine {
  return answering(advance(machine, profile, policies, to), []).result;
}

function reminders({ notices }: Machine): number[] {
  return notices.shown.filter(({ issue }) => issue === 'activate-soon').map(({ at }) => Date.parse(at));
}

test('a user who stays logged on for the whole grace period is reminded once, then 12 times, then 24 times', () => {
  const all = reminders(after(logsOn(quiet, morning), morning + 40 * day));
  const from = (days: number, until: number) =>
    all.filter(at => at >= morning + days * day && at < morning + until * day).length;
  expect([from(0, 27), from(27, 29), from(29, 30), from(30, 40)]).toEqual([1, 12, 24, 0]);
});

test('between reminders there are four hours at least, and one on the last day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 * 1_440 - 1 }), logonMinute => {
      const all = reminders(after(logsOn(quiet, morning + logonMinute * minute), morning + 31 * day));
      for (const [index, at] of all.slice(1).entries()) {
        const least = at >= morning + 29 * day ? hour : 4 * hour;
        expect(at - (all[index] ?? 0)).toBeGreaterThanOrEqual(least);
      }
    }),
  );
});

test('in notification there is nothing to wait for, and ten years pass without a step', () => {
  const late = after(logsOn(quiet, morning), morning + 31 * day);
  expect(late.license.status).toBe(5);
  expect(nextDue(late, policies)).toBeNull();
  expect(after(late, morning + 3_650 * day)).toBe(late);
});

test('nobody is reminded while nobody is logged on', () => {
  expect(reminders(after(quiet, morning + 40 * day))).toEqual([]);
});
