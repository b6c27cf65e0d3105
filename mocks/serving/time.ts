import type { Timestamp } from '../../contracts/types/values.js';

/** Where a mock's clock stands until it is told otherwise: the month of the guide. Only one that was told to run reads the wall clock. */
export const firstInstant: Timestamp = '2009-07-22T09:00:00Z';

/** Epoch milliseconds → `2009-07-22T09:00:00Z`; milliseconds only where there are any. */
export function isoTime(now: number): Timestamp {
  return new Date(now).toISOString().replace('.000Z', 'Z');
}
