import { readName } from './name.js';

/** A message taken apart into its sections (RFC 1035 4.1); what the records hold is still on the wire. */
export interface Message {
  readonly kind: 'message';
  readonly octets: Buffer;
  readonly id: number;
  readonly flags: Flags;
  readonly questions: readonly Question[];
  readonly answers: readonly RawRecord[];
  readonly authority: readonly RawRecord[];
  readonly additional: readonly RawRecord[];
}

/** The second 16 bits of the header (RFC 1035 4.1.1). */
export interface Flags {
  readonly isResponse: boolean;
  readonly opcode: number;
  readonly authoritative: boolean;
  readonly truncated: boolean;
  readonly recursionDesired: boolean;
  readonly rcode: number;
}

/** One entry of the question section; `start` and `end` are its offsets. */
export interface Question {
  readonly name: string;
  readonly type: number;
  readonly class: number;
  readonly start: number;
  readonly end: number;
}

/** A record in its frame; `start` and `end` are the offsets of its data. */
export interface RawRecord {
  readonly name: string;
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  readonly start: number;
  readonly end: number;
}

/** What arrived and is no message. Without a whole header there are no flags, without two octets no id. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly why: string;
  readonly id: number | undefined;
  readonly flags: Flags | undefined;
}

const HEADER_OCTETS = 12;

/** Takes a message apart; never throws. Every record costs at least 11 octets, so the counts in the header cannot make it run away. */
export function readMessage(octets: Buffer): Message | Malformed {
  const id = octets.length < 2 ? undefined : octets.readUInt16BE(0);
  if (id === undefined || octets.length < HEADER_OCTETS) {
    return { kind: 'malformed', why: `a header has 12 octets, got ${octets.length}`, id, flags: undefined };
  }
  const flags = readFlags(octets.readUInt16BE(2));
  const malformed = (why: string): Malformed => ({ kind: 'malformed', why, id, flags });

  let at = HEADER_OCTETS;
  const questions: Question[] = [];
  for (let left = octets.readUInt16BE(4); left > 0; left--) {
    const question = readQuestion(octets, at);
    if (question === undefined) return malformed(`question at octet ${at} cannot be read`);
    questions.push(question);
    at = question.end;
  }
  const sections: RawRecord[][] = [];
  for (const count of [6, 8, 10]) {
    const records: RawRecord[] = [];
    for (let left = octets.readUInt16BE(count); left > 0; left--) {
      const record = readRecord(octets, at);
      if (record === undefined) return malformed(`record at octet ${at} cannot be read`);
      records.push(record);
      at = record.end;
    }
    sections.push(records);
  }
  if (at !== octets.length) return malformed(`${octets.length - at} octets after the last section`);
  const [answers = [], authority = [], additional = []] = sections;
  return { kind: 'message', octets, id, flags, questions, answers, authority, additional };
}

function readFlags(bits: number): Flags {
  return {
    isResponse: (bits & 0x8000) !== 0,
    opcode: (bits >> 11) & 0xf,
    authoritative: (bits & 0x0400) !== 0,
    truncated: (bits & 0x0200) !== 0,
    recursionDesired: (bits & 0x0100) !== 0,
    rcode: bits & 0xf,
  };
}

function readQuestion(octets: Buffer, start: number): Question | undefined {
  const read = readName(octets, start);
  if (read === undefined || read.next + 4 > octets.length) return undefined;
  const { name, next } = read;
  return { name, type: octets.readUInt16BE(next), class: octets.readUInt16BE(next + 2), start, end: next + 4 };
}

function readRecord(octets: Buffer, at: number): RawRecord | undefined {
  const read = readName(octets, at);
  if (read === undefined || read.next + 10 > octets.length) return undefined;
  const { name, next } = read;
  const start = next + 10;
  const end = start + octets.readUInt16BE(next + 8);
  if (end > octets.length) return undefined;
  const ttl = octets.readUInt32BE(next + 4);
  return { name, type: octets.readUInt16BE(next), class: octets.readUInt16BE(next + 2), ttl, start, end };
}
