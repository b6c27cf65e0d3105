import type { Message } from './message.js';
import { keyOf } from './name.js';
import { checkPrerequisites } from './prerequisites.js';
import { CLASS, RCODE, type Rcode, TYPE } from './protocol-numbers.js';
import { applyChange, type Change, readChange } from './update-change.js';
import { type Zones, zoneOf } from './zone.js';
import { ZoneEdit } from './zone-edit.js';

/** Carries out a dynamic update (RFC 2136 3): all of it, or nothing where the response code is not NOERROR. */
export function update(zones: Zones, message: Message): { zones: Zones; rcode: Rcode } {
  const refuse = (rcode: Rcode) => ({ zones, rcode });
  const [entry, ...others] = message.questions;
  if (entry === undefined || others.length > 0 || entry.type !== TYPE.SOA) return refuse(RCODE.FORMERR);
  const zone = entry.class === CLASS.IN ? zones.get(keyOf(entry.name)) : undefined;
  if (zone === undefined) return refuse(RCODE.NOTAUTH);

  const complaint = checkPrerequisites(zones, zone, message);
  if (complaint !== RCODE.NOERROR) return refuse(complaint);
  if (zone.updates === 'refused') return refuse(RCODE.REFUSED);

  const edit = new ZoneEdit(zone);
  const changes: Change[] = [];
  for (const raw of message.authority) {
    const change = zoneOf(zones, keyOf(raw.name)) === zone ? readChange(message.octets, raw) : RCODE.NOTZONE;
    if (typeof change === 'number') return refuse(change);
    changes.push(change);
  }
  for (const change of changes) applyChange(zone, edit, change);
  if (edit.isFull) return refuse(RCODE.SERVFAIL);
  return { zones: new Map(zones).set(zone.key, edit.finish()), rcode: RCODE.NOERROR };
}
