import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import { emptyLog, eventLogCapacity, eventsOf, logEvent } from './event-log.js';

test('events come back in the order in which they were logged', () => {
  expect(idsOf(logged(200))).toEqual(Array.from({ length: 200 }, (_, id) => id));
});

test('a full log loses its oldest events and keeps its newest', () => {
  const ids = idsOf(logged(eventLogCapacity + 1));
  expect(ids.length).toBeLessThanOrEqual(eventLogCapacity);
  expect(ids.at(-1)).toBe(eventLogCapacity);
  expect(ids[0]).toBeGreaterThan(0);
});

test('a log that is added to stays as it was', () => {
  const before = logged(3);
  logEvent(before, event(3));
  expect(idsOf(before)).toEqual([0, 1, 2]);
});

function logged(count: number) {
  let log = emptyLog;
  for (let id = 0; id < count; id += 1) log = logEvent(log, event(id));
  return log;
}

function idsOf(log: typeof emptyLog): number[] {
  return eventsOf(log).map(({ id }) => id);
}

function event(id: number): LoggedEvent {
  return { id, log: 'Application', provider: 'test', at: '2009-10-22T09:00:00Z', fields: [], message: '' };
}
