import { answerLimit, optionsFill } from './core/edns.js';
import { TYPE } from './core/protocol-numbers.js';

/** What does not depend on who asks: the header's fixed part and everything after the question. */
interface CachedAnswer {
  /** AA, TC; QR is set, RD is the client's. */
  readonly flags: number;
  readonly rcode: number;
  /** ANCOUNT, NSCOUNT and ARCOUNT. */
  readonly counts: Buffer;
  readonly tail: Buffer;
}

/** A plain query, read just far enough to find its answer. */
export interface PlainQuery {
  readonly key: string;
  /** Offset of the first octet after the question. */
  readonly questionEnd: number;
}

const HEADER_OCTETS = 12;
const OPT_OCTETS = 11;

/** Names are the clients' choice, so the number of entries has a bound; a full cache starts over. */
const MAX_ENTRIES = 4096;

/** Longer answers are rare and not worth their memory. */
const MAX_TAIL_OCTETS = 4096;

/**
 * Answers of the core by question, so that the same question again costs one look-up and two copies. Everything after the
 * question is the same for every spelling of its name: owners are pointers to it. Good for one version of the zones.
 */
export class AnswerCache {
  readonly #answers = new Map<string, CachedAnswer>();

  /** The answer to this very message, if an equal question was answered before. */
  find(query: PlainQuery, message: Buffer): Buffer | undefined {
    const answer = this.#answers.get(query.key);
    if (answer === undefined) return undefined;
    const { questionEnd } = query;
    const { counts, tail } = answer;
    const out = Buffer.allocUnsafe(questionEnd + tail.length);
    message.copy(out, 0, 0, questionEnd);
    out[2] = answer.flags | ((message[2] ?? 0) & 1);
    out[3] = answer.rcode;
    for (let at = 0; at < 6; at++) out[6 + at] = counts[at] ?? 0;
    tail.copy(out, questionEnd);
    return out;
  }

  /** Keeps what the core answered. */
  keep(query: PlainQuery, message: Buffer, answer: Buffer): void {
    const tail = answer.subarray(query.questionEnd);
    // Latin-1 lower case would merge letters that DNS keeps apart, so only ASCII names are kept.
    const isAscii = !message.subarray(HEADER_OCTETS, query.questionEnd - 4).some(octet => octet > 0x7f);
    if (!isAscii || tail.length > MAX_TAIL_OCTETS) return;
    if (this.#answers.size >= MAX_ENTRIES) this.#answers.clear();
    const [flags = 0, rcode = 0] = answer.subarray(2, 4);
    this.#answers.set(query.key, { flags: flags & 0xfe, rcode, counts: answer.subarray(6, 12), tail });
  }

  clear(): void {
    this.#answers.clear();
  }
}

/** Reads a query of one question and at most an OPT record of version 0; `undefined` for everything else, which the core judges. */
export function readPlainQuery(message: Buffer, transport: 'udp' | 'tcp'): PlainQuery | undefined {
  const { length } = message;
  // QR, opcode, AA and TC are 0; one question, no answers, no authority, at most one additional record.
  if (length < HEADER_OCTETS + 5 || ((message[2] ?? 0) & 0xfe) !== 0 || message[4] !== 0 || message[5] !== 1)
    return undefined;
  if (message[6] !== 0 || message[7] !== 0 || message[8] !== 0 || message[9] !== 0 || message[10] !== 0)
    return undefined;
  let nameEnd = HEADER_OCTETS;
  for (let octets = message[nameEnd]; octets !== 0; octets = message[nameEnd]) {
    if (octets === undefined || octets > 63) return undefined;
    nameEnd += octets + 1;
  }
  nameEnd++;
  const questionEnd = nameEnd + 4;
  if (nameEnd - HEADER_OCTETS > 255 || questionEnd > length) return undefined;

  let form: string;
  if (message[11] === 0 && questionEnd === length) form = transport === 'udp' ? 'u' : 't';
  else if (message[11] === 1) {
    const edns = readPlainEdns(message, questionEnd);
    if (edns === undefined) return undefined;
    const limit = answerLimit(transport, edns.udpOctets);
    form = String.fromCharCode(limit, edns.dnssecOk ? 1 : 0);
  } else return undefined;
  const kind = String.fromCharCode(message.readUInt16BE(nameEnd), message.readUInt16BE(nameEnd + 2));
  return { key: message.toString('latin1', HEADER_OCTETS, nameEnd).toLowerCase() + kind + form, questionEnd };
}

function readPlainEdns(message: Buffer, at: number): { udpOctets: number; dnssecOk: boolean } | undefined {
  const options = at + OPT_OCTETS;
  if (options > message.length || message[at] !== 0 || message.readUInt16BE(at + 1) !== TYPE.OPT) return undefined;
  if (message[at + 6] !== 0 || options + message.readUInt16BE(at + 9) !== message.length) return undefined;
  if (!optionsFill(message, options, message.length)) return undefined;
  return { udpOctets: message.readUInt16BE(at + 3), dnssecOk: ((message[at + 7] ?? 0) & 0x80) !== 0 };
}
