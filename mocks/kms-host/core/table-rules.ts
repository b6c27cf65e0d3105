import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { Row } from './state.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Twice the largest N seen: 10 while only servers (N 5) have called, 50 once a client (N 25) has. Planning Guide. */
export function tableSize(largestN: number, profile: PolicyProfile): number {
  return profile.tableSizeFactor * largestN;
}

/** A row leaves 30 days after its last contact (Planning Guide). The guide is silent on the very instant; here the row has left. */
export function rowIsKept(row: Row, now: number, profile: PolicyProfile): boolean {
  return now - row.lastContact < profile.tableRowDays * dayMilliseconds;
}

/** One row for each computer: a renewal deletes the old row and writes a new one, so that its 30 days begin again. */
export function recordContact(rows: readonly Row[], contact: Row): readonly Row[] {
  const others = rows.filter(row => row.clientMachineId !== contact.clientMachineId);
  others.push(contact);
  return others;
}

/** The most recent rows stay; a row can therefore leave before its 30 days are over. */
export function rowsThatFit(rows: readonly Row[], size: number): readonly Row[] {
  return rows.length <= size ? rows : rows.slice(rows.length - size);
}
