import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windows7And2008R2 } from '../../../contracts/profiles/windows-7-2008-r2/index.js';
import { assembleKmsHost } from './assemble.js';
import { kmsHostReadings } from './readings.js';
import { standardPolicies } from './standard-policies.js';
import type { KmsHostState } from './state.js';
import { contosoHost, day, minute, morning, requestOf } from './testing.js';

const host = assembleKmsHost(windows7And2008R2);

/** Lets computers call one after the other; answers the last count and the state. */
function call(state: KmsHostState, numbers: number[], kind: 'client' | 'server', now = morning) {
  let count = 0;
  let after = state;
  for (const number of numbers) {
    const answered = host.answer(after, requestOf(number, kind, now), now);
    after = answered.state;
    if (answered.response.result === 'answered') count = answered.response.count;
  }
  return { state: after, count };
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

test('the first computer is told 1: the requester is counted before it is answered', () => {
  expect(call(contosoHost(), [1], 'client').count).toBe(1);
});

test('clients and servers add up to one count', () => {
  const two = call(contosoHost(), [1, 2], 'client');
  expect(call(two.state, [3], 'server').count).toBe(3);
});

test('a virtual machine counts as a physical one does', () => {
  const { response } = host.answer(contosoHost(), requestOf(1, 'client', morning, { virtualMachine: true }), morning);
  expect(response).toMatchObject({ count: 1 });
});

test('the same CMID is one row, however often it calls', () => {
  expect(call(contosoHost(), [1, 1, 1], 'client').count).toBe(1);
});

test('servers alone fill the table to 10; the first client lifts the size, not the count', () => {
  const servers = call(contosoHost(), upTo(12), 'server');
  expect(servers.count).toBe(10);
  const client = call(servers.state, [13], 'client');
  expect(client.count).toBe(11);
  const fleet = call(client.state, upTo(80, 14), 'client');
  expect(fleet.count).toBe(50);
});

test('the table never shrinks, even when every client has left it', () => {
  const client = call(contosoHost(), [1], 'client');
  const later = morning + 31 * day;
  expect(host.currentCount(client.state, later)).toBe(0);
  expect(call(client.state, upTo(12, 2), 'server', later).count).toBe(11);
});

test('the row that was in contact longest ago leaves first', () => {
  const full = call(contosoHost(), upTo(10), 'server');
  const renewed = call(full.state, [1], 'server', morning + minute);
  const { state } = call(renewed.state, [11], 'server', morning + 2 * minute);
  const left = state.rows.map(row => Number(row.clientMachineId.slice(-12)));
  expect(left).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 1, 11]);
});

test('a row leaves 30 days after its last contact, and a renewal starts the 30 days again', () => {
  const { state } = call(contosoHost(), [1], 'client');
  expect(host.currentCount(state, morning + 30 * day - 1)).toBe(1);
  expect(host.currentCount(state, morning + 30 * day)).toBe(0);
  const renewed = call(state, [1], 'client', morning + 7 * day);
  expect(host.currentCount(renewed.state, morning + 36 * day)).toBe(1);
  expect(host.currentCount(renewed.state, morning + 37 * day)).toBe(0);
});

test('whoever calls in whatever order: the count is within the table, the table within its size and its 30 days', () => {
  const step = fc.record({
    number: fc.integer({ min: 1, max: 70 }),
    kind: fc.constantFrom('client' as const, 'server' as const),
    wait: fc.integer({ min: 0, max: 5 * day }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 120 }), steps => {
      let state = contosoHost();
      let now = morning;
      let anyClient = false;
      for (const { number, kind, wait } of steps) {
        now += wait;
        anyClient ||= kind === 'client';
        const before = state.largestN;
        const answered = host.answer(state, requestOf(number, kind, now), now);
        state = answered.state;
        const count = answered.response.result === 'answered' ? answered.response.count : -1;
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(anyClient ? 50 : 10);
        expect(count).toBe(host.currentCount(state, now));
        expect(state.largestN).toBeGreaterThanOrEqual(before);
        expect(new Set(state.rows.map(row => row.clientMachineId)).size).toBe(state.rows.length);
        for (const row of state.rows) expect(now - row.lastContact).toBeLessThan(30 * day);
        expect(state.rows.at(-1)?.clientMachineId).toBe(requestOf(number, kind, now).clientMachineId);
      }
    }),
  );
});

test('answering changes nothing but what it returns', () => {
  const state = Object.freeze({ ...contosoHost(), rows: Object.freeze([]) });
  host.answer(state, requestOf(1, 'client', morning), morning);
  expect(state.rows).toHaveLength(0);
});

test('a host that forgets its largest N is told apart by one entry', () => {
  const forgetful = assembleKmsHost(windows7And2008R2, { ...standardPolicies, rememberLargestN: (_before, n) => n });
  let state = contosoHost();
  for (const number of upTo(20)) state = forgetful.answer(state, requestOf(number, 'client', morning), morning).state;
  const { response } = forgetful.answer(state, requestOf(21, 'server', morning), morning);
  expect(response).toMatchObject({ count: 10 });
});

test('a computer that made room is counted anew, or under the other reading not for 30 days', () => {
  const reading = kmsHostReadings['evicted-computer-returns']?.known;
  const remembering = assembleKmsHost(windows7And2008R2, { ...standardPolicies, ...reading });
  const returnTo = (asked: typeof host, now: number) => {
    let state = contosoHost();
    for (const number of upTo(11)) state = asked.answer(state, requestOf(number, 'server', morning), morning).state;
    state = asked.answer(state, requestOf(12, 'client', now), now).state;
    return asked.answer(state, requestOf(1, 'server', now), now).response;
  };
  expect(returnTo(host, morning + day)).toMatchObject({ count: 12 });
  expect(returnTo(remembering, morning + day)).toMatchObject({ count: 11 });
  expect(returnTo(remembering, morning + 31 * day)).toMatchObject({ count: 2 });
});

test('exactly 30 days after its last contact a row has left, or under the other reading not yet', () => {
  const reading = kmsHostReadings['thirty-days-after-contact']?.counted;
  const lenient = assembleKmsHost(windows7And2008R2, { ...standardPolicies, ...reading });
  const { state } = call(contosoHost(), [1], 'client');
  expect(host.currentCount(state, morning + 30 * day)).toBe(0);
  expect(lenient.currentCount(state, morning + 30 * day)).toBe(1);
  expect(lenient.currentCount(state, morning + 30 * day + minute)).toBe(0);
});
