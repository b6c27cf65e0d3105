/** What a datetime of WMI holds where there is no date: the first day that it can hold. */
export const noDate = '16010101000000.000000-000';

/** `20090722090000.000000+000`: the text of a WMI datetime in UTC; epoch milliseconds in. */
export function toWmiDate(instant: number): string {
  const digits = new Date(instant).toISOString().replace(/\D/g, '');
  return `${digits.slice(0, 14)}.${digits.slice(14)}000+000`;
}
