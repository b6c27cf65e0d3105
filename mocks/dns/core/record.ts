import type { DnsRecord } from '../../../contracts/types/mock-control.js';
import { keyOf } from './name.js';

/** What a zone can hold: the records of the control contract and the SOA that the server keeps itself. */
export type ZoneRecord = DnsRecord | SoaRecord;

/** Start of authority (RFC 1035 3.3.13). All times in seconds. */
export interface SoaRecord {
  readonly type: 'SOA';
  readonly name: string;
  readonly ttl: number;
  readonly primary: string;
  readonly hostmaster: string;
  readonly serial: number;
  readonly refresh: number;
  readonly retry: number;
  readonly expire: number;
  readonly minimum: number;
}

/** Records of one name and type (RFC 2181 5), never empty. */
export type RecordSet = readonly ZoneRecord[];

/** The largest TTL, in seconds (RFC 2181 8). */
export const MAX_TTL_SECONDS = 0x7fff_ffff;

/** The records of one name, set by set, in the order in which each set began. */
export function toRecordSets(records: readonly ZoneRecord[]): RecordSet[] {
  const sets = new Map<string, ZoneRecord[]>();
  for (const record of records) {
    const set = sets.get(record.type);
    if (set === undefined) sets.set(record.type, [record]);
    else set.push(record);
  }
  return [...sets.values()];
}

/** Whether two records are the same record: name, type and data, whatever their TTL (RFC 2136 1.1.1). */
export function isSameRecord(one: ZoneRecord, other: ZoneRecord): boolean {
  return one.type === other.type && isSameData(one, other) && isSameName(one.name, other.name);
}

/** The name that a record points to and whose addresses a client will want next (RFC 2782, RFC 1035 3.3.11). */
export function targetOf(record: ZoneRecord): string | undefined {
  return record.type === 'SRV' || record.type === 'NS' ? record.target : undefined;
}

const SOA_NUMBERS = ['serial', 'refresh', 'retry', 'expire', 'minimum'] as const;

function isSameData(one: ZoneRecord, other: ZoneRecord): boolean {
  if (one.type === 'SRV' && other.type === 'SRV') {
    const numbers = one.priority === other.priority && one.weight === other.weight && one.port === other.port;
    return numbers && isSameName(one.target, other.target);
  }
  if (one.type === 'SOA' && other.type === 'SOA') {
    const names = isSameName(one.primary, other.primary) && isSameName(one.hostmaster, other.hostmaster);
    return names && SOA_NUMBERS.every(member => one[member] === other[member]);
  }
  if ('address' in one && 'address' in other) return one.address === other.address;
  return 'target' in one && 'target' in other && isSameName(one.target, other.target);
}

function isSameName(one: string, other: string): boolean {
  return one === other || keyOf(one) === keyOf(other);
}
