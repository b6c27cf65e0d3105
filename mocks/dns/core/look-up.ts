import { keyOf, parentOf } from './name.js';
import { RCODE, type Rcode, TYPE, typeName } from './protocol-numbers.js';
import { type RecordSet, targetOf, toRecordSets, type ZoneRecord } from './record.js';
import { nameExists, recordsAt, type Zone, type Zones, zoneOf } from './zone.js';

/** What the zones say to a question. */
export interface Lookup {
  readonly rcode: Rcode;
  readonly authoritative: boolean;
  readonly answers: readonly RecordSet[];
  readonly authority: readonly RecordSet[];
  readonly additional: readonly RecordSet[];
  /** Without the addresses in a referral the client cannot go on (RFC 9471 3.1); elsewhere they are a courtesy. */
  readonly glueIsNeeded: boolean;
}

const NOTHING = { authoritative: false, answers: [], authority: [], additional: [], glueIsNeeded: false };

/** What a name outside every zone gets: this server recurses for nobody. */
const OUTSIDE: Lookup = { ...NOTHING, rcode: RCODE.REFUSED };

/** Answers a question from the zones (RFC 1034 4.3.2, steps 2 and 3, without wildcards and aliases: no zone here holds them). */
export function lookUp(zones: Zones, name: string, type: number): Lookup {
  const key = keyOf(name);
  const zone = zoneOf(zones, key);
  if (zone === undefined) return OUTSIDE;

  const delegation = delegationAbove(zone, key);
  if (delegation !== undefined) {
    const additional = addressesFor(zones, delegation);
    return { ...NOTHING, rcode: RCODE.NOERROR, authority: [delegation], additional, glueIsNeeded: true };
  }
  const answers = toRecordSets(recordsAt(zone, key).filter(record => isWanted(record, type)));
  if (answers.length > 0) {
    const additional = addressesFor(zones, answers.flat());
    return { ...NOTHING, rcode: RCODE.NOERROR, authoritative: true, answers, additional };
  }
  // RFC 2308 2.1 and 2.2: the name is there without such records, or is not there at all; the SOA goes with both.
  const rcode = nameExists(zone, key) ? RCODE.NOERROR : RCODE.NXDOMAIN;
  return { ...NOTHING, rcode, authoritative: true, authority: [[negativeSoa(zone)]] };
}

/** ANY gets every record set (RFC 8482 7 allows it): the guide's administrators look with `nslookup -type=all _vlmcs._tcp`. */
function isWanted(record: ZoneRecord, type: number): boolean {
  return type === TYPE.ANY || record.type === typeName(type);
}

/** The SOA with the TTL of a negative answer: the lower of its TTL and its MINIMUM (RFC 2308 3). */
function negativeSoa(zone: Zone): ZoneRecord {
  return { ...zone.soa, ttl: Math.min(zone.soa.ttl, zone.soa.minimum) };
}

/** The NS records of the highest zone cut at or above a name and below the zone's own name. */
function delegationAbove(zone: Zone, key: string): RecordSet | undefined {
  let delegation: RecordSet | undefined;
  for (let name = key; name !== zone.key; name = parentOf(name)) {
    const servers = zone.nodes.get(name)?.filter(record => record.type === 'NS') ?? [];
    if (servers.length > 0) delegation = servers;
  }
  return delegation;
}

/** The addresses that this server knows of the names that records point to, each once (RFC 2782, RFC 1035 3.3.11). */
function addressesFor(zones: Zones, records: readonly ZoneRecord[]): RecordSet[] {
  const targets = new Set(
    records
      .map(targetOf)
      .filter(target => target !== undefined)
      .map(keyOf),
  );
  return [...targets].flatMap(target => {
    const zone = zoneOf(zones, target);
    const found = zone === undefined ? [] : recordsAt(zone, target);
    return toRecordSets(found.filter(record => record.type === 'A' || record.type === 'AAAA'));
  });
}
