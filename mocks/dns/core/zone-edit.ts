import type { DnsRecord } from '../../../contracts/types/mock-control.js';
import { keyOf } from './name.js';
import { isSameRecord, type SoaRecord } from './record.js';
import type { Zone } from './zone.js';

/** Most records a zone takes, so that a flood of updates cannot use up the memory. */
export const MAX_RECORDS_PER_ZONE = 10_000;

/** Several changes to one zone that take effect together: the zone itself stays as it is until `finish` makes the next one. */
export class ZoneEdit {
  readonly #zone: Zone;
  readonly #nodes: Map<string, readonly DnsRecord[]>;
  #soa: SoaRecord;
  #count: number;
  #changed = false;

  constructor(zone: Zone) {
    this.#zone = zone;
    this.#nodes = new Map(zone.nodes);
    this.#soa = zone.soa;
    this.#count = zone.recordCount;
  }

  get isFull(): boolean {
    return this.#count > MAX_RECORDS_PER_ZONE;
  }

  /** The records of a name as they stand now, the SOA left out. */
  recordsAt(key: string): readonly DnsRecord[] {
    return this.#nodes.get(key) ?? [];
  }

  /** Adds a record, or gives the one that is there this TTL; the whole set takes its TTL (RFC 2136 3.4.2.2, RFC 2181 5.2). */
  add(record: DnsRecord): void {
    const key = keyOf(record.name);
    const before = this.recordsAt(key);
    const known = before.some(old => isSameRecord(old, record));
    const set = before.map(old =>
      old.type === record.type && old.ttl !== record.ttl ? { ...old, ttl: record.ttl } : old,
    );
    if (known && set.every((now, index) => now === before[index])) return;
    this.#set(key, known ? set : [...set, record]);
  }

  /** Removes those records of a name. */
  remove(key: string, isGoing: (record: DnsRecord) => boolean): void {
    const before = this.recordsAt(key);
    const after = before.filter(record => !isGoing(record));
    if (after.length < before.length) this.#set(key, after);
  }

  /** Replaces the SOA where the new serial is higher, and leaves it alone where it is not (RFC 2136 3.4.2.2). */
  replaceSoa(soa: SoaRecord): void {
    if (!isLaterSerial(soa.serial, this.#soa.serial)) return;
    this.#soa = soa;
    this.#changed = true;
  }

  /** The next version of the zone, one serial higher (RFC 2136 3.6); the same zone where nothing changed. */
  finish(): Zone {
    if (!this.#changed) return this.#zone;
    const serial = this.#soa === this.#zone.soa ? nextSerial(this.#soa.serial) : this.#soa.serial;
    return { ...this.#zone, soa: { ...this.#soa, serial }, nodes: this.#nodes, recordCount: this.#count };
  }

  #set(key: string, records: readonly DnsRecord[]): void {
    this.#count += records.length - this.recordsAt(key).length;
    if (records.length === 0) this.#nodes.delete(key);
    else this.#nodes.set(key, records);
    this.#changed = true;
  }
}

/** Serial number arithmetic in 32 bits; zero is skipped (RFC 1982 3.1, RFC 2136 7.11). */
function nextSerial(serial: number): number {
  return (serial + 1) % 2 ** 32 || 1;
}

/** RFC 1982 3.2. */
function isLaterSerial(one: number, other: number): boolean {
  const ahead = (one - other + 2 ** 32) % 2 ** 32;
  return ahead > 0 && ahead < 2 ** 31;
}
