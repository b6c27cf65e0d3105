import type { LoggedEvent } from '../../../contracts/types/mock-control.js';

/** The events of a computer, oldest first, in leaves of a fixed size: adding one copies a leaf and never the whole log. */
export interface EventLog {
  readonly leaves: readonly (readonly LoggedEvent[])[];
}

const leafSize = 64;
const maximumLeaves = 512;

/** At most this many events are kept; then the oldest go, as in a log that overwrites when it is full. */
export const eventLogCapacity = leafSize * maximumLeaves;

export const emptyLog: EventLog = { leaves: [] };

export function logEvent(log: EventLog, event: LoggedEvent): EventLog {
  const last = log.leaves.at(-1);
  if (last !== undefined && last.length < leafSize) {
    return { leaves: [...log.leaves.slice(0, -1), [...last, event]] };
  }
  const kept = log.leaves.length === maximumLeaves ? log.leaves.slice(1) : log.leaves;
  return { leaves: [...kept, [event]] };
}

export function eventsOf(log: EventLog): LoggedEvent[] {
  return log.leaves.flat();
}
