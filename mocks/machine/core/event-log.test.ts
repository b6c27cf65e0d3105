import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import { type EventLog, emptyLog, eventsOf, logEvent } from './event-log.js';

test('events come back in the order in which they were logged', () => {
  expect(idsOf(logged(200))).toEqual(Array.from({ length: 200 }, (_, id) => id));
});

test('a full log loses its oldest events and keeps its newest', () => {
  const ids = idsOf(logged(1_000, 16));
  expect(ids.length).toBeLessThanOrEqual(16);
  expect(ids.length).toBeGreaterThan(8);
  expect(ids.at(-1)).toBe(999);
});

test('a log that is added to stays as it was', () => {
  const before = logged(3);
  logEvent(before, event(3));
  expect(idsOf(before)).toEqual([0, 1, 2]);
});

function logged(count: number, capacity?: number) {
  let log = emptyLog(capacity);
  for (let id = 0; id < count; id += 1) log = logEvent(log, event(id));
  return log;
}

function idsOf(log: EventLog): number[] {
  return eventsOf(log).map(({ id }) => id);
}

function event(id: number): LoggedEvent {
  return { id, log: 'Application', provider: 'test', at: '2009-10-22T09:00:00Z', fields: [], message: '' };
}
