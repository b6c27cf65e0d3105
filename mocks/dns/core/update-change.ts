import type { RawRecord } from './message.js';
import { keyOf } from './name.js';
import { CLASS, RCODE, type Rcode, TYPE, typeName } from './protocol-numbers.js';
import { isSameRecord, type ZoneRecord } from './record.js';
import { readRecordData } from './record-data.js';
import type { Zone } from './zone.js';
import type { ZoneEdit } from './zone-edit.js';

/** One change that an update asks for and that passed the prescan. */
export type Change =
  | { readonly kind: 'add'; readonly record: ZoneRecord }
  | { readonly kind: 'remove'; readonly record: ZoneRecord }
  | { readonly kind: 'remove-set'; readonly key: string; readonly type: number }
  | { readonly kind: 'remove-nothing' };

const HELD_TYPES: readonly number[] = [TYPE.A, TYPE.NS, TYPE.SOA, TYPE.PTR, TYPE.AAAA, TYPE.SRV];

/** The prescan of one record (RFC 2136 3.4.1): what is to be changed, or why it is not. */
export function readChange(octets: Buffer, raw: RawRecord): Change | Rcode {
  const key = keyOf(raw.name);
  switch (raw.class) {
    case CLASS.IN: {
      if (isMetaType(raw.type) || raw.type === TYPE.ANY) return RCODE.FORMERR;
      // A type that the control contract cannot show is turned down as local policy (RFC 2136 3.3), not dropped silently.
      if (!isHeldType(raw.type)) return RCODE.REFUSED;
      const record = readRecordData(octets, raw);
      return record === undefined ? RCODE.FORMERR : { kind: 'add', record };
    }
    case CLASS.ANY:
      if (raw.ttl !== 0 || raw.start !== raw.end || isMetaType(raw.type)) return RCODE.FORMERR;
      return { kind: 'remove-set', key, type: raw.type };
    case CLASS.NONE: {
      if (raw.ttl !== 0 || isMetaType(raw.type) || raw.type === TYPE.ANY) return RCODE.FORMERR;
      if (!isHeldType(raw.type)) return { kind: 'remove-nothing' };
      const record = readRecordData(octets, raw);
      return record === undefined ? RCODE.FORMERR : { kind: 'remove', record };
    }
    default:
      return RCODE.FORMERR;
  }
}

/** Makes one change (RFC 2136 3.4.2). The SOA stays, and so does the last NS record of the zone's own name. */
export function applyChange(zone: Zone, edit: ZoneEdit, change: Change): void {
  switch (change.kind) {
    case 'add':
      if (change.record.type !== 'SOA') edit.add(change.record);
      else if (keyOf(change.record.name) === zone.key) edit.replaceSoa(change.record);
      break;
    case 'remove': {
      const { record } = change;
      const key = keyOf(record.name);
      const servers = edit.recordsAt(key).filter(({ type }) => type === 'NS');
      const isKept = record.type === 'NS' && key === zone.key && servers.length === 1;
      if (!isKept) edit.remove(key, old => isSameRecord(old, record));
      break;
    }
    case 'remove-set': {
      const { key, type } = change;
      const isKept = (old: ZoneRecord) => key === zone.key && old.type === 'NS';
      edit.remove(key, old => !isKept(old) && (type === TYPE.ANY || old.type === typeName(type)));
      break;
    }
    case 'remove-nothing':
  }
}

function isHeldType(type: number): boolean {
  return HELD_TYPES.includes(type);
}

/** Types that no record has: OPT, and 128 to 254 (RFC 6895 3.1). */
function isMetaType(type: number): boolean {
  return type === TYPE.OPT || (type >= 128 && type < TYPE.ANY);
}
