import type { AddZone, DnsRecord } from '../../../contracts/types/mock-control.js';
import { keyOf, parentOf } from './name.js';
import type { SoaRecord, ZoneRecord } from './record.js';

/** One zone this server is authoritative for. Every change makes a new zone with a higher SOA serial. */
export interface Zone {
  readonly key: string;
  readonly updates: AddZone['updates'];
  readonly soa: SoaRecord;
  /** The records of each name, by the name's comparison form; never an empty list. The SOA is not among them. */
  readonly nodes: ReadonlyMap<string, readonly DnsRecord[]>;
  readonly recordCount: number;
}

/** The zones of the server, by the comparison form of their names. */
export type Zones = ReadonlyMap<string, Zone>;

/** What Active Directory writes for a new zone: TTL, refresh, retry, expire, in seconds. */
const SOA_TIMES = { ttl: 3600, refresh: 900, retry: 600, expire: 86_400 };

/**
 * Negative answers carry a TTL of zero (RFC 2308 5). The kit's clock is virtual: a resolver that remembered for real seconds
 * that a record is missing would not see it when it is published a virtual hour later.
 */
const NEGATIVE_TTL_SECONDS = 0;

/** A zone with its SOA, its NS record `ns.<zone>` and that server's address, where it has one to give. */
export function makeZone(name: string, updates: AddZone['updates'], addresses: readonly DnsRecord[]): Zone {
  const key = keyOf(name);
  const server = nameServerOf(name);
  const times = { ...SOA_TIMES, minimum: NEGATIVE_TTL_SECONDS };
  const soa: SoaRecord = { type: 'SOA', name, primary: server, hostmaster: `hostmaster.${name}`, serial: 1, ...times };
  const nodes = new Map<string, readonly DnsRecord[]>([
    [key, [{ type: 'NS', name, ttl: SOA_TIMES.ttl, target: server }]],
  ]);
  if (addresses.length > 0) nodes.set(keyOf(server), addresses);
  return { key, updates, soa, nodes, recordCount: 1 + addresses.length };
}

/** The name server that a new zone names. */
export function nameServerOf(zone: string): string {
  return `ns.${zone}`;
}

/** The zone a name belongs to: the one with the longest matching name. */
export function zoneOf(zones: Zones, key: string): Zone | undefined {
  for (let suffix = key; ; suffix = parentOf(suffix)) {
    const zone = zones.get(suffix);
    if (zone !== undefined || suffix === '') return zone;
  }
}

/** Every record of a name, the SOA included. */
export function recordsAt(zone: Zone, key: string): readonly ZoneRecord[] {
  const records = zone.nodes.get(key) ?? [];
  return key === zone.key ? [zone.soa, ...records] : records;
}

/** Whether a name exists, be it only because a name below it has records (empty non-terminal, RFC 4592 2.2.2). */
export function nameExists(zone: Zone, key: string): boolean {
  return key === zone.key || existingNames(zone).has(key);
}

/** Worked out once per version of a zone; a zone never changes. */
const namesOfZone = new WeakMap<Zone, ReadonlySet<string>>();

function existingNames(zone: Zone): ReadonlySet<string> {
  const known = namesOfZone.get(zone);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const key of zone.nodes.keys()) {
    for (let name = key; name !== zone.key && !names.has(name); name = parentOf(name)) names.add(name);
  }
  namesOfZone.set(zone, names);
  return names;
}
