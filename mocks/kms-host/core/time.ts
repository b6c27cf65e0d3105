import type { Timestamp } from '../../../contracts/types/values.js';

/** Epoch milliseconds → `2009-07-22T09:00:00Z`; milliseconds only where there are any. */
export function isoTime(now: number): Timestamp {
  return new Date(now).toISOString().replace('.000Z', 'Z');
}
