import { MessageWriter } from '../core/message-writer.js';
import { CLASS, TYPE } from '../core/protocol-numbers.js';
import type { ZoneRecord } from '../core/record.js';
import { writeRecord } from '../core/record-data.js';

/** A message for a test, section by section; `bits` are the second 16 bits of the header. */
export interface Composition {
  readonly id?: number;
  readonly bits?: number;
  readonly questions?: readonly { name: string; type: number; class?: number }[];
  readonly answers?: readonly RecordPart[];
  readonly authority?: readonly RecordPart[];
  readonly additional?: readonly RecordPart[];
}

/** A record of such a message. */
export interface RecordPart {
  readonly name: string;
  readonly type: number;
  readonly class: number;
  readonly ttl?: number;
  readonly data?: Uint8Array;
}

/** Puts a message together without any of the checks that the server makes. */
export function compose({ id = 1, bits = 0, questions = [], ...sections }: Composition): Buffer {
  const { answers = [], authority = [], additional = [] } = sections;
  const writer = new MessageWriter(65_535);
  for (const value of [id, bits, questions.length, answers.length, authority.length, additional.length])
    writer.u16(value);
  for (const question of questions) {
    writer.plainName(question.name);
    writer.u16(question.type);
    writer.u16(question.class ?? CLASS.IN);
  }
  for (const part of [...answers, ...authority, ...additional]) {
    writer.plainName(part.name);
    writer.u16(part.type);
    writer.u16(part.class);
    writer.u32(part.ttl ?? 0);
    writer.withLength(() => writer.octets(part.data ?? Buffer.alloc(0)));
  }
  return writer.finish(Buffer.alloc(0));
}

/** A query with one question, recursion desired, with an OPT record where `udpOctets` is given. */
export function query(name: string, type: keyof typeof TYPE, edns?: { udpOctets: number; version?: number }): Buffer {
  const opt = edns && { name: '', type: TYPE.OPT, class: edns.udpOctets, ttl: (edns.version ?? 0) << 16 };
  return compose({ bits: 0x0100, questions: [{ name, type: TYPE[type] }], additional: opt ? [opt] : [] });
}

/** An update of a zone (RFC 2136 2). */
export function updateOf(
  zone: string,
  updates: readonly RecordPart[],
  prerequisites: readonly RecordPart[] = [],
): Buffer {
  return compose({
    bits: 5 << 11,
    questions: [{ name: zone, type: TYPE.SOA }],
    answers: prerequisites,
    authority: updates,
  });
}

/** A record as a part of a message, of class IN unless another is given. */
export function part(record: ZoneRecord, className: keyof typeof CLASS = 'IN'): RecordPart {
  const writer = new MessageWriter(65_535);
  writeRecord(writer, { ...record, name: '' });
  const rootOwnerAndFrame = 11;
  const data = writer.finish(Buffer.alloc(0)).subarray(rootOwnerAndFrame);
  const ttl = className === 'IN' ? record.ttl : 0;
  return { name: record.name, type: TYPE[record.type], class: CLASS[className], ttl, data };
}
