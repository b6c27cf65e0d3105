/** Whether it is a day of the calendar, written as `2027-03-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The day of the wall clock in UTC, by which expiry is judged: the same wherever the pipeline runs. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whether the last day on which something holds is over. */
export function isOver(expires: string, today: string): boolean {
  return expires < today;
}
