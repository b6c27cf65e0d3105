import { type Message, type RawRecord, readMessage } from './message.js';
import { CLASS, className, OPCODE, opcodeName, rcodeName, TYPE, typeName } from './protocol-numbers.js';
import { readRecordData } from './record-data.js';

/** A request in words, as the journal shows it. */
export interface DescribedRequest {
  /** `SRV _vlmcs._tcp.contoso.com`, `UPDATE contoso.com`, `malformed message`. Names in lower case. */
  readonly asked: string;
  readonly request: unknown;
}

/** Describes what came in: the message, or why it could not be read and how it began. */
export function describeRequest(octets: Buffer): DescribedRequest {
  const message = readMessage(octets);
  if (message.kind === 'malformed') {
    const { id, why } = message;
    return {
      asked: 'malformed message',
      request: { id: id ?? null, malformed: why, octets: octets.length, start: startOf(octets) },
    };
  }
  const { id, flags, answers, authority } = message;
  const [entry] = message.questions;
  const name = (entry?.name || '.').toLowerCase();
  const opcode = opcodeName(flags.opcode);
  const common = { id, opcode, ...describeEdns(message), ...describeSignature(message) };
  if (flags.opcode === OPCODE.UPDATE) {
    const changes = {
      prerequisites: answers.map(raw => describeChange(octets, raw)),
      updates: authority.map(raw => describeChange(octets, raw)),
    };
    return { asked: `UPDATE ${name}`, request: { ...common, zone: entry?.name ?? null, ...changes } };
  }
  const question = entry && { name: entry.name, type: typeName(entry.type), class: className(entry.class) };
  const asked = flags.opcode === OPCODE.QUERY ? `${typeName(entry?.type ?? 0)} ${name}` : `${opcode} ${name}`;
  return { asked, request: { ...common, recursionDesired: flags.recursionDesired, question: question ?? null } };
}

/** Describes what went back. */
export function describeResponse(octets: Buffer): unknown {
  const message = readMessage(octets);
  if (message.kind === 'malformed') return { malformed: message.why, octets: octets.length, start: startOf(octets) };
  const { id, flags } = message;
  const opt = message.additional.find(({ type }) => type === TYPE.OPT);
  const rcode = rcodeName(flags.rcode | (((opt?.ttl ?? 0) >>> 24) << 4));
  const section = (records: readonly RawRecord[]) =>
    records.filter(({ type }) => type !== TYPE.OPT && type !== TYPE.TSIG).map(raw => describeRecord(octets, raw));
  return {
    id,
    rcode,
    authoritative: flags.authoritative,
    truncated: flags.truncated,
    answers: section(message.answers),
    authority: section(message.authority),
    additional: section(message.additional),
    ...describeEdns(message),
    ...describeSignature(message),
  };
}

function describeRecord(octets: Buffer, raw: RawRecord): unknown {
  const { name, type, ttl, start, end } = raw;
  return readRecordData(octets, raw) ?? { type: typeName(type), name, ttl, octets: octets.toString('hex', start, end) };
}

/** A record of an update or its prerequisites, whose class says what is meant (RFC 2136 2.4, 2.5). */
function describeChange(octets: Buffer, raw: RawRecord): unknown {
  const shape = { class: className(raw.class), type: typeName(raw.type), name: raw.name };
  return raw.class === CLASS.ANY || raw.start === raw.end
    ? shape
    : { ...shape, ...Object(describeRecord(octets, raw)) };
}

function describeEdns(message: Message): object {
  const opt = message.additional.find(({ type }) => type === TYPE.OPT);
  if (opt === undefined) return {};
  return { edns: { version: (opt.ttl >> 16) & 0xff, udpOctets: opt.class, dnssecOk: (opt.ttl & 0x8000) !== 0 } };
}

function describeSignature(message: Message): object {
  const tsig = message.additional.find(({ type }) => type === TYPE.TSIG);
  return tsig === undefined ? {} : { signedWithKey: tsig.name };
}

function startOf(octets: Buffer): string {
  return octets.toString('hex', 0, 64);
}
