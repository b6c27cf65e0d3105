export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Whole minutes from now until then, never below zero. */
export function minutesUntil(then: number, now: number): number {
  return Math.max(0, Math.ceil((then - now) / minute));
}

/** `2009-07-22T09:00:00Z`; epoch milliseconds in. */
export function toTimestamp(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** `2009/07/22 09:00`, UTC: how a client writes its time into an event (facts: zero-padded on clients). */
export function toEventTime(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16).replaceAll('-', '/').replace('T', ' ');
}
