import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, nextDue } from './advance.js';
import type { Question, Replies, Reply } from './ask.js';
import { eventsOf } from './event-log.js';
import { day, minute } from './instants.js';
import { isKmsHost, type Machine } from './machine.js';
import { standardPolicies } from './standard-policies.js';
import { answering, answeringBy } from './testing/answering.js';
import { activatedServer, contosoComputer, morning, profile } from './testing/contoso.js';
import { counted, failed, found, published, refused } from './testing/replies.js';

const due = (machine: Machine) => nextDue(machine, standardPolicies);
const to = (machine: Machine, instant: number) => advance(machine, profile, standardPolicies, instant);

/** A network as good or bad as these numbers say: each question takes the next one. */
function network(moods: readonly number[]) {
  let asked = 0;
  const kms = [
    counted(25),
    counted(24),
    counted(50, { activationIntervalMinutes: 43_200, renewalIntervalMinutes: 43_200 }),
    counted(50, { activationIntervalMinutes: 60, renewalIntervalMinutes: 0 }),
    refused('0xC004F042'),
    failed('0x800706BA'),
    { kind: 'unanswered' },
  ] as const satisfies readonly Replies['kms'][];
  return (question: Question): Reply => {
    const mood = moods[asked % moods.length] ?? 0;
    asked += 1;
    switch (question.ask) {
      case 'kms':
        return kms[mood % kms.length] ?? counted(25);
      case 'kms-locations':
        return mood % 4 === 0 ? failed('0x8007232B') : found('kms-1.contoso.com', 'kms-2.contoso.com');
      case 'publish':
        return published;
      case 'activation-service':
        return failed('0x80072EFD');
    }
  };
}

const moods = fc.array(fc.nat(27), { minLength: 1, maxLength: 12 });
const hours = fc.integer({ min: 0, max: 30 * 24 });
const edition = fc.constantFrom('windows-7-enterprise', 'server-2008-r2-enterprise');

test('after advancing, nothing is due at or before that instant', () => {
  fc.assert(
    fc.property(edition, moods, fc.array(hours, { maxLength: 4 }), (id, mood, steps) => {
      const reply = network(mood);
      let machine = contosoComputer(id);
      let now = morning;
      for (const step of steps) {
        // Where a host hands out an interval of no minutes the client asks every minute: half a day shows as much as thirty.
        now += (mood.some(value => value % 7 === 3) ? step % 12 : step) * 60 * minute;
        machine = answeringBy(to(machine, now), reply).result;
        expect(due(machine) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
      }
    }),
    { numRuns: 50 },
  );
});

test('a licensed KMS client always has an end to its licence, and anybody else has none', () => {
  fc.assert(
    fc.property(edition, moods, hours, (id, mood, hoursOn) => {
      const { license } = answeringBy(
        to(contosoComputer(id), morning + (hoursOn % 72) * 60 * minute),
        network(mood),
      ).result;
      expect(license.validUntil !== null).toBe(license.status === 1);
      expect(license.graceEndsAt !== null).toBe(license.status >= 2 && license.status <= 4);
    }),
    { numRuns: 50 },
  );
});

test('a client is never licensed without an answer whose count suffices', () => {
  const insufficient = fc.array(fc.constantFrom(1, 4, 5, 6, 8, 13), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(insufficient, hours, (mood, hoursOn) => {
      const { result } = answeringBy(to(contosoComputer(), morning + hoursOn * 60 * minute), network(mood));
      expect(result.license.status).not.toBe(1);
    }),
  );
});

test('going in two strides comes to the same as going in one', () => {
  fc.assert(
    fc.property(fc.constantFrom(counted(25), counted(24), failed('0x800706BA')), hours, hours, (answer, one, other) => {
      const reply = (question: Question): Reply => (question.ask === 'kms' ? answer : found('kms-1.contoso.com'));
      const middle = morning + Math.min(one, other) * 60 * minute;
      const end = morning + Math.max(one, other) * 60 * minute;
      const inTwo = answeringBy(to(answeringBy(to(contosoComputer(), middle), reply).result, end), reply).result;
      expect(inTwo).toEqual(answeringBy(to(contosoComputer(), end), reply).result);
    }),
    { numRuns: 30 },
  );
});

test('nothing is due for a computer without timers', () => {
  const idle = { ...activatedServer(), timers: { attemptAt: null, watchUntil: null, publishAt: null } };
  expect(due(idle)).toBeNull();
  expect(answering(to(idle, morning + 365 * day), [])).toEqual({ result: idle, asked: [] });
});

test('the earliest of attempt, publication, lapse and end of grace is due next', () => {
  const license = { status: 2, reason: '', graceEndsAt: 40, validUntil: 30 } as const;
  const machine = { ...contosoComputer(), license, timers: { attemptAt: 20, watchUntil: 1, publishAt: 10 } };
  expect(due(machine)).toBe(10);
  expect(due({ ...machine, timers: { attemptAt: 20, watchUntil: 1, publishAt: null } })).toBe(20);
  expect(due({ ...machine, timers: { attemptAt: null, watchUntil: 1, publishAt: null } })).toBe(30);
});

test('a computer fresh from set-up asks for a KMS at once', () => {
  expect(due(contosoComputer())).toBe(morning);
});

test('a client whose host is gone lapses after 180 days and is in notification 30 days later', () => {
  const silence = (question: Question): Reply => (question.ask === 'kms' ? failed('0x800706BA') : failed('0x8007232B'));
  const licensed = answering(to(contosoComputer(), morning), [found('a'), counted(25)]).result;
  const at = (days: number, offset = 0) =>
    answeringBy(to(licensed, morning + days * day + offset), silence).result.license;
  expect(at(180, -1)).toMatchObject({ status: 1 });
  expect(at(180)).toMatchObject({ status: 3, reason: '0x4004F00D', graceEndsAt: morning + 210 * day });
  expect(at(210, -1)).toMatchObject({ status: 3 });
  expect(at(210)).toEqual({ status: 5, reason: '0xC004F009', graceEndsAt: null, validUntil: null });
});

test('a lapse comes before the attempt that is due at the same instant', () => {
  const client: Machine = {
    ...contosoComputer(),
    license: { status: 1, reason: '0x00000000', graceEndsAt: null, validUntil: morning },
  };
  const { asked } = answering(to(client, morning), [found('a'), counted(25)]);
  expect(asked[1]).toMatchObject({ ask: 'kms', request: { licenseStatus: 3 } });
});

test('an activated host publishes itself every 24 hours', () => {
  const host = { ...activatedServer(), timers: { attemptAt: null, watchUntil: null, publishAt: morning } };
  const { result, asked } = answeringBy(to(host, morning + 3 * day), () => published);
  expect(isKmsHost(result)).toBe(true);
  expect(asked.map(({ ask }) => ask)).toEqual(['publish', 'publish', 'publish', 'publish']);
  expect(result.timers.publishAt).toBe(morning + 4 * day);
  expect(eventsOf(result.events).map(({ id }) => id)).toEqual([12_294, 12_294, 12_294, 12_294]);
});
