import { expect, test } from 'vitest';
import { attemptKms } from './activate-kms.js';
import type { Reply } from './ask.js';
import { eventsOf } from './event-log.js';
import { day, minute } from './instants.js';
import type { Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';
import { writeValue } from './registry.js';
import { standardPolicies } from './standard-policies.js';
import { answering } from './testing/answering.js';
import { activatedServer, contosoComputer, keyLabelled, morning, profile } from './testing/contoso.js';
import { counted, failed, found, refused } from './testing/replies.js';

function attempt(machine: Machine, replies: readonly Reply[], changes: Partial<MachinePolicies> = {}) {
  const policies = { ...standardPolicies, ...changes };
  const { result, asked } = answering(attemptKms(machine, profile, policies, morning), replies);
  const hosts = asked.flatMap(question => (question.ask === 'kms' ? [`${question.host}:${question.port}`] : []));
  return { ...result, asked, hosts };
}

const licensed = attempt(contosoComputer(), [found('kms-1.contoso.com'), counted(25)]).machine;

test('a client edition activates itself at a count of 25, for 180 days, and remembers the host', () => {
  expect(licensed.license).toEqual({
    status: 1,
    reason: '0x00000000',
    graceEndsAt: null,
    validUntil: morning + 180 * day,
  });
  expect(licensed.cachedHost).toEqual({ name: 'kms-1.contoso.com', port: 1688 });
  expect(licensed.timers).toMatchObject({ attemptAt: morning + 10_080 * minute, watchUntil: null });
});

test('told 24 it stays as it was, is shown 0xC004F038 and tries again after two hours', () => {
  const before = contosoComputer();
  const { machine, code } = attempt(before, [found('kms-1.contoso.com'), counted(24)]);
  expect(code).toBe('0xC004F038');
  expect(machine.license).toEqual(before.license);
  expect(machine.cachedHost).toBeNull();
  expect(machine.timers.attemptAt).toBe(morning + 120 * minute);
});

test.each([
  ['server-2008-r2-enterprise', 4, '0xC004F038'],
  ['server-2008-r2-enterprise', 5, '0x00000000'],
  ['windows-7-enterprise', 24, '0xC004F038'],
  ['windows-7-enterprise', 25, '0x00000000'],
])('%s told %i ends with %s', (edition, count, code) => {
  expect(attempt(contosoComputer(edition), [found('kms-1.contoso.com'), counted(count)]).code).toBe(code);
});

test('the request says who asks, for what, at which count, and the client’s own time', () => {
  const client = contosoComputer('windows-7-enterprise', { clockOffsetMinutes: 30, virtualMachine: true });
  const { asked } = attempt(client, [found('kms-1.contoso.com'), counted(25)]);
  expect(asked[1]).toEqual({
    ask: 'kms',
    host: 'kms-1.contoso.com',
    port: 1688,
    request: {
      clientMachineId: '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
      machineName: 'ws-1.contoso.com',
      kmsId: '0c350000-0000-4000-8000-000000000002',
      activationId: 'ac1d0000-0000-4000-8000-000000000004',
      requiredCount: 25,
      virtualMachine: true,
      licenseStatus: 2,
      minutesToExpiration: 43_200,
      requestTime: '2009-07-22T09:30:00Z',
    },
  });
});

test('an answer leaves events 12288 and 12289', () => {
  expect(eventsOf(licensed.events).map(event => event.id)).toEqual([12_288, 12_289]);
});

test('a host that refuses or is not there leaves event 12288 with its part of the failure, and no 12289', () => {
  const replies = [found('kms-1.contoso.com', 'kms-2.contoso.com'), refused('0xC004F042'), failed('0x800706BA')];
  const { machine, code } = attempt(contosoComputer(), replies);
  expect(eventsOf(machine.events).map(({ id, fields }) => [id, fields[0]])).toEqual([
    [12_288, '0xC004F042'],
    [12_288, '0x800706BA'],
  ]);
  expect(code).toBe('0xC004F074');
});

test('a host that was reached and did not answer is 0xC004F039', () => {
  const { machine } = attempt(contosoComputer(), [found('kms-1.contoso.com'), { kind: 'unanswered' }]);
  expect(eventsOf(machine.events)[0]?.fields[0]).toBe('0xC004F039');
});

test('the next host is asked where one fails, and none after one that answers', () => {
  const three = found({ target: 'a', priority: 1 }, { target: 'b', priority: 2 }, { target: 'c', priority: 3 });
  expect(attempt(contosoComputer(), [three, failed('0x800706BA'), counted(50)]).hosts).toEqual(['a:1688', 'b:1688']);
});

test('too small a count ends the search: the answer is the answer', () => {
  expect(attempt(contosoComputer(), [found('a', 'b'), counted(24)]).hosts).toHaveLength(1);
});

test('DNS without hosts is shown as DNS said it, and no host is asked', () => {
  const { code, hosts } = attempt(contosoComputer(), [failed('0x8007251D')]);
  expect({ code, hosts }).toEqual({ code: '0x8007251D', hosts: [] });
});

test('a configured host is asked alone; where it fails, DNS is not asked', () => {
  const named = writeValue(licensed, '', 'KeyManagementServiceName', { type: 'REG_SZ', data: 'kms-9.contoso.com' });
  const { code, asked } = attempt(named, [failed('0x800706BA')]);
  expect(asked).toMatchObject([{ ask: 'kms', host: 'kms-9.contoso.com', port: 1688 }]);
  expect(code).toBe('0xC004F074');
});

test('the host of the last activation is asked first, without DNS', () => {
  const { asked } = attempt(licensed, [counted(25)]);
  expect(asked.map(question => question.ask)).toEqual(['kms']);
});

test('where the remembered host fails, DNS is asked again and another host takes its place', () => {
  const { machine, hosts } = attempt(licensed, [failed('0x800706BA'), found('kms-2.contoso.com'), counted(25)]);
  expect(hosts).toEqual(['kms-1.contoso.com:1688', 'kms-2.contoso.com:1688']);
  expect(machine.cachedHost).toEqual({ name: 'kms-2.contoso.com', port: 1688 });
});

test('a failed renewal keeps the licence, tries again after two hours and watches for network changes for 15 minutes', () => {
  const { machine, code } = attempt(licensed, [failed('0x800706BA'), failed('0x8007232B')]);
  expect(code).toBe('0x8007232B');
  expect(machine.license).toEqual(licensed.license);
  expect(machine.timers).toMatchObject({ attemptAt: morning + 120 * minute, watchUntil: morning + 15 * minute });
});

test('a failed first activation watches for nothing', () => {
  expect(attempt(contosoComputer(), [failed('0x8007232B')]).machine.timers.watchUntil).toBeNull();
});

test('a client goes by the intervals that its host gave it', () => {
  const intervals = { activationIntervalMinutes: 15, renewalIntervalMinutes: 43_200 };
  const renewed = attempt(contosoComputer(), [found('a'), counted(25, intervals)]).machine;
  expect(renewed.timers.attemptAt).toBe(morning + 43_200 * minute);
  const retried = attempt(contosoComputer(), [found('a'), counted(24, intervals)]).machine;
  expect(retried.timers.attemptAt).toBe(morning + 15 * minute);
});

test('a host that hands out an interval of no minutes does not stop time', () => {
  const none = { activationIntervalMinutes: 0, renewalIntervalMinutes: 0 };
  const { machine } = attempt(contosoComputer(), [found('a'), counted(25, none)]);
  expect(machine.timers.attemptAt).toBeGreaterThan(morning);
});

test('a client without the marker of a qualifying edition asks nobody', () => {
  const client = contosoComputer('windows-7-enterprise', { qualifyingMarker: false });
  expect(attempt(client, [])).toMatchObject({ code: '0xC004F035', asked: [] });
});

test('a server needs no marker, nor does a client with a MAK', () => {
  const server = contosoComputer('server-2008-r2-enterprise', { qualifyingMarker: false });
  expect(standardPolicies.requiresMarker(server)).toBe(false);
  const mak = { ...contosoComputer(), installedKey: keyLabelled('Contoso MAK') };
  expect(standardPolicies.requiresMarker(mak)).toBe(false);
  expect(standardPolicies.requiresMarker(contosoComputer())).toBe(true);
  expect(standardPolicies.requiresMarker(activatedServer())).toBe(false);
});

test('the number a client draws with moves on from attempt to attempt', () => {
  const once = attempt(contosoComputer(), [found('a', 'b'), failed('0x800706BA'), failed('0x800706BA')]).machine;
  expect(once.random).not.toBe(contosoComputer().random);
});

test('a client whose KMS activation is disabled asks nobody', () => {
  const name = 'DisableKeyManagementServiceActivation';
  const client = writeValue(contosoComputer(), '', name, { type: 'REG_DWORD', data: 1 });
  expect(attempt(client, [])).toMatchObject({ code: '0xC004F039', asked: [] });
});
