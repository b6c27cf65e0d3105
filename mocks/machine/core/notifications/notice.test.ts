import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, hour } from '../instants.js';
import type { License, Machine } from '../machine.js';
import { standardPolicies } from '../standard-policies.js';
import { logon } from '../stimuli/logon.js';
import { answering } from '../testing/answering.js';
import { contosoComputer, morning, profile } from '../testing/contoso.js';
import { notice } from './notice.js';
import { noticesKept } from './notices.js';

const policies = standardPolicies;

/** A user has logged on. */
function loggedOn(machine: Machine, now = morning): Machine {
  return answering(logon(machine, { kind: 'logon' }, { profile, policies, now }), []).result.machine;
}

/** The licence becomes another, and the computer notices. */
function becomes(machine: Machine, license: License, now = morning): Machine {
  return notice({ ...machine, license }, policies, now);
}

const outOfTolerance = (reason: string): License => ({
  status: 3,
  reason,
  graceEndsAt: morning + 30 * day,
  validUntil: null,
});
const nonGenuine: License = { status: 4, reason: '0xC004F065', graceEndsAt: morning + 30 * day, validUntil: null };
const ended = (reason = '0xC004F009'): License => ({ status: 5, reason, graceEndsAt: null, validUntil: null });
const activated: License = { status: 1, reason: '0x00000000', graceEndsAt: null, validUntil: morning + 180 * day };
const unlicensed: License = { status: 0, reason: '0xC004F014', graceEndsAt: null, validUntil: null };

test.each<[string, readonly License[], string | null]>([
  ['the first grace period runs', [], null],
  ['the first grace period ended', [ended()], 'grace-expired'],
  ['the hardware changed', [activated, outOfTolerance('0xC004F00F')], 'reactivation-needed'],
  [
    'somebody changed the license files, which ends in notification at once',
    [activated, { ...ended('0xC004F200'), tamperedWith: 'license-files' }],
    'license-files-changed',
  ],
  ['180 days passed', [activated, outOfTolerance('0x4004F00D')], 'reactivation-needed'],
  ['180 and 30 days passed', [activated, outOfTolerance('0x4004F00D'), ended()], 'kms-renewal-expired'],
  ['the hardware changed 30 days ago', [outOfTolerance('0xC004F00F'), ended()], 'reactivation-needed'],
  ['validation failed', [nonGenuine], 'not-genuine'],
  ['validation failed 30 days ago', [nonGenuine, ended('0xC004F064')], 'not-genuine'],
  [
    'license files changed 30 days ago',
    [
      { ...nonGenuine, tamperedWith: 'license-files' },
      { ...ended('0xC004F064'), tamperedWith: 'license-files' },
    ],
    'license-files-changed',
  ],
  ['there is no product key', [unlicensed], 'grace-expired'],
  ['it is activated', [ended(), activated], null],
  ['it is genuine again, and late', [nonGenuine, ended('0xC004F064'), ended()], 'grace-expired'],
])('where %s the issue is as Table 1 has it', (_what, licenses, issue) => {
  const machine = licenses.reduce((state, license) => becomes(state, license), contosoComputer());
  expect(machine.notices.issue).toBe(issue);
});

test('looking twice changes nothing, whatever the licence became', () => {
  const license = fc.constantFrom(activated, ended(), nonGenuine, outOfTolerance('0xC004F00F'), unlicensed);
  fc.assert(
    fc.property(fc.array(license, { maxLength: 6 }), fc.boolean(), (licenses, user) => {
      const start = user ? loggedOn(contosoComputer()) : contosoComputer();
      const once = licenses.reduce((state, next) => becomes(state, next), start);
      expect(notice(once, policies, morning + hour)).toBe(once);
    }),
  );
});

test('nobody is told anything before a logon', () => {
  const { shown } = becomes(contosoComputer(), ended()).notices;
  expect(shown).toEqual([]);
});

test('a renewal is no news', () => {
  const user = loggedOn(becomes(contosoComputer(), activated));
  const renewed = becomes(user, { ...activated, validUntil: morning + 187 * day });
  expect(renewed.notices).toBe(user.notices);
});

test('of more than 10,000 notifications the newest are kept', () => {
  let machine = becomes(contosoComputer(), ended());
  const logons = Math.ceil(noticesKept / 3) + 10;
  for (let count = 0; count < logons; count += 1) machine = loggedOn(machine, morning + count * hour);
  const { shown } = machine.notices;
  expect(shown).toHaveLength(noticesKept);
  expect(shown.at(-1)?.at).toBe(new Date(morning + (logons - 1) * hour).toISOString().replace('.000Z', 'Z'));
});
