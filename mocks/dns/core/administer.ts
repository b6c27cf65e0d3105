import type { AddZone, DnsFault, DnsRecord, RemoveRecords } from '../../../contracts/types/mock-control.js';
import type { ActiveFault } from './faults.js';
import { formatIpv6, parseIpv4, parseIpv6 } from './ip-address.js';
import { keyOf, parseName } from './name.js';
import { MAX_TTL_SECONDS } from './record.js';
import type { DnsState } from './state.js';
import { makeZone, nameServerOf, type Zone, zoneOf } from './zone.js';
import { MAX_RECORDS_PER_ZONE, ZoneEdit } from './zone-edit.js';

/** The longest name that the server puts before a zone's own: `hostmaster.`, 11 octets of the 253 that a name can have. */
const MAX_ZONE_CHARACTERS = 253 - 'hostmaster.'.length;

/** How late a `delay` answers where the tester did not say. */
const DEFAULT_DELAY_MILLISECONDS = 1000;

/** Adds a zone; a zone that is there keeps its records and only changes whether it takes updates. `serverAddress` is for its NS record. */
export function addZone(state: DnsState, request: AddZone, serverAddress: string): DnsState {
  const name = checkedName(request.zone);
  if (name.length > MAX_ZONE_CHARACTERS) {
    throw new Error(
      `Expected a zone name of at most ${MAX_ZONE_CHARACTERS} characters, got ${name.length}. Use a shorter one.`,
    );
  }
  const known = state.zones.get(keyOf(name));
  const zone = known ?? makeZone(name, request.updates, addressRecords(nameServerOf(name), serverAddress));
  return withZone(state, { ...zone, updates: request.updates });
}

/** Adds records, all or none, each to the zone its name belongs to. */
export function addRecords(state: DnsState, records: readonly DnsRecord[]): DnsState {
  const edits = new Map<Zone, ZoneEdit>();
  for (const record of records.map(checkedRecord)) {
    const zone = owningZone(state, record.name);
    const edit = edits.get(zone) ?? new ZoneEdit(zone);
    edits.set(zone, edit);
    edit.add(record);
    if (edit.isFull)
      throw new Error(`Zone ${zone.soa.name} is full: it takes ${MAX_RECORDS_PER_ZONE} records. Remove some first.`);
  }
  return [...edits.values()].reduce((next, edit) => withZone(next, edit.finish()), state);
}

/** Removes the records of a name, or only those of a type; there may be none. */
export function removeRecords(state: DnsState, { name, type }: RemoveRecords): DnsState {
  const checked = checkedName(name);
  const edit = new ZoneEdit(owningZone(state, checked));
  edit.remove(keyOf(checked), record => type === undefined || record.type === type);
  return withZone(state, edit.finish());
}

/** The records of one zone, its NS records first, the others as they came. */
export function readRecords(state: DnsState, zoneName: string): DnsRecord[] {
  const zone = state.zones.get(keyOf(checkedName(zoneName)));
  if (zone === undefined)
    throw new Error(`Expected a zone of this server, got "${zoneName}". Add it with addZone first.`);
  return [...zone.nodes.values()].flat();
}

/** Puts these faults in force in place of all others; a `stale` one keeps the zones as they are now. */
export function setFaults(state: DnsState, faults: readonly DnsFault[]): DnsState {
  const active = faults.map(
    ({ fault, name, delayMilliseconds }): ActiveFault => ({
      fault,
      key: name === undefined ? undefined : keyOf(checkedName(name)),
      delayMilliseconds: delayMilliseconds ?? DEFAULT_DELAY_MILLISECONDS,
      zones: state.zones,
    }),
  );
  return { ...state, faults: active };
}

function withZone(state: DnsState, zone: Zone): DnsState {
  return { ...state, zones: new Map(state.zones).set(zone.key, zone) };
}

function owningZone(state: DnsState, name: string): Zone {
  const zone = zoneOf(state.zones, keyOf(name));
  if (zone === undefined)
    throw new Error(`Expected a name in a zone of this server, got "${name}". Add its zone with addZone first.`);
  return zone;
}

function addressRecords(name: string, address: string): DnsRecord[] {
  const ttl = 3600;
  if (parseIpv4(address)?.some(octet => octet !== 0)) return [{ type: 'A', name, ttl, address }];
  const ipv6 = parseIpv6(address);
  return ipv6?.some(octet => octet !== 0) ? [{ type: 'AAAA', name, ttl, address: formatIpv6(ipv6) }] : [];
}

function checkedRecord(record: DnsRecord): DnsRecord {
  const name = checkedName(record.name);
  checkNumber('a TTL (RFC 2181 8)', record.ttl, MAX_TTL_SECONDS);
  switch (record.type) {
    case 'A':
      if (parseIpv4(record.address) === undefined)
        throw new Error(`Expected an IPv4 address, got "${record.address}".`);
      return { ...record, name };
    case 'AAAA': {
      const octets = parseIpv6(record.address);
      if (octets === undefined) throw new Error(`Expected an IPv6 address, got "${record.address}".`);
      return { ...record, name, address: formatIpv6(octets) };
    }
    case 'SRV':
      for (const member of ['priority', 'weight', 'port'] as const)
        checkNumber(`a ${member} (RFC 2782)`, record[member], 0xffff);
      return { ...record, name, target: checkedName(record.target) };
    case 'NS':
    case 'PTR':
      return { ...record, name, target: checkedName(record.target) };
  }
}

function checkNumber(what: string, value: number, max: number): void {
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new Error(`Expected ${what} from 0 to ${max}, got ${value}.`);
}

function checkedName(typed: string): string {
  const name = parseName(typed);
  if (name === undefined) throw new Error(`Expected a domain name (RFC 1035 2.3.4), got "${typed}".`);
  return name;
}
