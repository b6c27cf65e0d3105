import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import { type EventLog, emptyLog, eventsOf, logEvent } from './event-log.js';

test('events come back in the order in which they were logged', () => {
  expect(idsOf(logged(200))).toEqual(Array.from({ length: 200 }, (_, id) => id));
});

test('a full log loses its oldest events and keeps its newest', () => {
  expect(idsOf(logged(16, 4))).toEqual(Array.from({ length: 16 }, (_, id) => id));
  expect(idsOf(logged(18, 4))).toEqual(Array.from({ length: 14 }, (_, id) => id + 4));
});

test('a log that is added to stays as it was', () => {
  const before = logged(3);
  logEvent(before, event(3));
  expect(idsOf(before)).toEqual([0, 1, 2]);
});

function logged(count: number, leafSize?: number) {
  let log = emptyLog(leafSize);
  for (let id = 0; id < count; id += 1) log = logEvent(log, event(id));
  return log;
}

function idsOf(log: EventLog): number[] {
  return eventsOf(log).map(({ id }) => id);
}

function event(id: number): LoggedEvent {
  return { id, log: 'Application', provider: 'test', at: '2009-10-22T09:00:00Z', fields: [], message: '' };
}
