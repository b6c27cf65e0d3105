import type { LoggedEvent } from '../../../contracts/types/mock-control.js';

/** The events of a computer, oldest first, in leaves of so many events: adding one copies a leaf and the list of leaves, never the whole log.
 * There are at most as many leaves; then the oldest goes, as in a log that overwrites when it is full. */
export interface EventLog {
  readonly leafSize: number;
  readonly leaves: readonly (readonly LoggedEvent[])[];
}

/** Of 32,761 events: about what a log of 20 MB holds. */
const ordinaryLeafSize = 181;

export function emptyLog(leafSize = ordinaryLeafSize): EventLog {
  return { leafSize, leaves: [] };
}

/** Adds an event; null: there is nothing to log. */
export function logEvent(log: EventLog, event: LoggedEvent | null): EventLog {
  if (event === null) return log;
  const { leafSize, leaves } = log;
  const last = leaves.at(-1) ?? [];
  return last.length < leafSize
    ? { leafSize, leaves: [...leaves.slice(0, -1), [...last, event]] }
    : { leafSize, leaves: [...leaves.slice(1 - leafSize), [event]] };
}

export function eventsOf(log: EventLog): LoggedEvent[] {
  return log.leaves.flat();
}
