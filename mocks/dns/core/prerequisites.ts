import type { Message, RawRecord } from './message.js';
import { keyOf } from './name.js';
import { CLASS, RCODE, type Rcode, TYPE, typeName } from './protocol-numbers.js';
import { isSameRecord, type ZoneRecord } from './record.js';
import { readRecordData } from './record-data.js';
import { recordsAt, type Zone, type Zones, zoneOf } from './zone.js';

/** Checks the prerequisites of an update against its zone (RFC 2136 3.2): NOERROR, or the first complaint. */
export function checkPrerequisites(zones: Zones, zone: Zone, message: Message): Rcode {
  const exactSets = new Map<string, RawRecord[]>();
  for (const raw of message.answers) {
    if (raw.ttl !== 0) return RCODE.FORMERR;
    if (zoneOf(zones, keyOf(raw.name)) !== zone) return RCODE.NOTZONE;
    if (raw.class === CLASS.IN) {
      if (raw.type === TYPE.ANY) return RCODE.FORMERR;
      const set = `${keyOf(raw.name)} ${raw.type}`;
      exactSets.set(set, [...(exactSets.get(set) ?? []), raw]);
      continue;
    }
    const complaint = checkPresence(zone, raw);
    if (complaint !== RCODE.NOERROR) return complaint;
  }
  for (const set of exactSets.values()) if (!isExactly(zone, message, set)) return RCODE.NXRRSET;
  return RCODE.NOERROR;
}

/** "Name is (not) in use" and "record set does (not) exist", whatever its values (RFC 2136 2.4.1, 2.4.3 to 2.4.5). */
function checkPresence(zone: Zone, raw: RawRecord): Rcode {
  if (raw.start !== raw.end) return RCODE.FORMERR;
  const records = recordsAt(zone, keyOf(raw.name));
  const isThere = raw.type === TYPE.ANY ? records.length > 0 : records.some(({ type }) => type === typeName(raw.type));
  switch (raw.class) {
    case CLASS.ANY:
      if (isThere) return RCODE.NOERROR;
      return raw.type === TYPE.ANY ? RCODE.NXDOMAIN : RCODE.NXRRSET;
    case CLASS.NONE:
      if (!isThere) return RCODE.NOERROR;
      return raw.type === TYPE.ANY ? RCODE.YXDOMAIN : RCODE.YXRRSET;
    default:
      return RCODE.FORMERR;
  }
}

/** "Record set exists" with exactly these values (RFC 2136 2.4.2). */
function isExactly(zone: Zone, message: Message, set: readonly RawRecord[]): boolean {
  const [first] = set;
  if (first === undefined) return true;
  const present = recordsAt(zone, keyOf(first.name)).filter(({ type }) => type === typeName(first.type));
  const wanted = set.map(raw => readRecordData(message.octets, raw));
  const isPresent = (record: ZoneRecord | undefined) =>
    record !== undefined && present.some(old => isSameRecord(old, record));
  const isWanted = (old: ZoneRecord) => wanted.some(record => record !== undefined && isSameRecord(old, record));
  return wanted.every(isPresent) && present.every(isWanted);
}
