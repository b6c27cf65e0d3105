import type { LoggedEvent } from '../../../contracts/types/mock-control.js';

/** The events of a computer, oldest first, in leaves of about the square root of what it may hold: adding one copies a leaf and the list of
 * leaves, never the whole log. */
export interface EventLog {
  /** At most this many events are kept; then the oldest go, as in a log that overwrites when it is full. */
  readonly capacity: number;
  readonly leaves: readonly (readonly LoggedEvent[])[];
}

/** About what a log of 20 MB holds. */
const ordinaryCapacity = 32_768;

export function emptyLog(capacity = ordinaryCapacity): EventLog {
  return { capacity, leaves: [] };
}

export function logEvent({ capacity, leaves }: EventLog, event: LoggedEvent): EventLog {
  const leafSize = Math.ceil(Math.sqrt(capacity));
  const last = leaves.at(-1);
  if (last !== undefined && last.length < leafSize) {
    return { capacity, leaves: [...leaves.slice(0, -1), [...last, event]] };
  }
  const full = (leaves.length + 1) * leafSize > capacity;
  return { capacity, leaves: [...(full ? leaves.slice(1) : leaves), [event]] };
}

export function eventsOf(log: EventLog): LoggedEvent[] {
  return log.leaves.flat();
}
