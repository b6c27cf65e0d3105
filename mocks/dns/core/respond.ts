import { answerLimit, EDNS_VERSION, type Edns, readEdns, writeEdns } from './edns.js';
import { effectOnQuery, effectOnUpdate, type FaultEffect } from './faults.js';
import { type Lookup, lookUp } from './look-up.js';
import { type Message, readMessage } from './message.js';
import { keyOf } from './name.js';
import { CLASS, OPCODE, RCODE, type Rcode, TYPE } from './protocol-numbers.js';
import { type Response, writeResponse } from './response.js';
import type { DnsState } from './state.js';
import { readTsig, writeBadKey } from './tsig.js';
import { update } from './update.js';

/** A message as it came in. */
export interface DnsRequest {
  readonly message: Buffer;
  readonly transport: 'udp' | 'tcp';
}

/** What goes back, and how much later; no message where nothing goes back. */
export interface DnsAnswer {
  readonly message: Buffer | null;
  readonly delayMilliseconds: number;
}

/** What follows from a request. */
export interface Step {
  readonly state: DnsState;
  readonly answer: DnsAnswer;
}

const SILENCE: DnsAnswer = { message: null, delayMilliseconds: 0 };

/** The whole server as a function: takes any octets, never throws. No answer depends on the time, so no instant goes in. */
export function respond(state: DnsState, request: DnsRequest): Step {
  const unchanged = (answer: DnsAnswer): Step => ({ state, answer });
  const read = readMessage(request.message);
  // Nothing to answer to, or an answer itself: answering answers would let two servers talk for ever.
  if (read.id === undefined || read.flags?.isResponse) return unchanged(SILENCE);
  const { opcode = OPCODE.QUERY, recursionDesired = false } = read.flags ?? {};
  const bare = { ...NO_RECORDS, id: read.id, opcode, recursionDesired, rcode: RCODE.NOERROR };
  const refuse = (rcode: Rcode) => unchanged(atOnce(writeResponse({ ...bare, rcode }, answerLimit('udp', undefined))));

  if (opcode !== OPCODE.QUERY && opcode !== OPCODE.UPDATE) return refuse(RCODE.NOTIMP);
  if (read.kind === 'malformed') return refuse(RCODE.FORMERR);
  const edns = readEdns(read);
  const tsig = readTsig(read);
  const [entry] = read.questions;
  // RFC 9619 4: a query has one question; RFC 2136 3.1.1: an update has one zone.
  if (edns === 'malformed' || tsig === 'malformed' || entry === undefined || read.questions.length > 1) {
    return refuse(RCODE.FORMERR);
  }

  const limit = answerLimit(request.transport, edns === 'none' ? undefined : edns.udpOctets);
  const question = { octets: read.octets, entry };
  const write = (part: Partial<Response> & { rcode: Rcode }): Buffer =>
    writeResponse({ ...bare, question, trailers: ednsTrailer(edns, part.rcode), ...part }, limit);
  const refusals = { servfail: RCODE.SERVFAIL, refused: RCODE.REFUSED };
  const effect = effectOf(state, read, entry.name);

  if (effect.refusal === 'drop') return unchanged(SILENCE);
  const later = (message: Buffer): DnsAnswer => ({ message, delayMilliseconds: effect.delayMilliseconds });
  if (edns !== 'none' && edns.version > EDNS_VERSION) return unchanged(later(write({ rcode: RCODE.BADVERS })));
  if (effect.refusal !== undefined) return unchanged(later(write({ rcode: refusals[effect.refusal] })));
  if (tsig !== 'none') {
    const trailers = [...ednsTrailer(edns, RCODE.NOTAUTH), writeBadKey(tsig)];
    return unchanged(later(write({ rcode: RCODE.NOTAUTH, trailers })));
  }
  if (opcode === OPCODE.UPDATE) {
    const { zones, rcode } = update(state.zones, read);
    return { state: { ...state, zones }, answer: later(write({ rcode })) };
  }
  if (entry.class !== CLASS.IN || entry.type === TYPE.AXFR || entry.type === TYPE.IXFR) {
    return unchanged(later(write({ rcode: RCODE.REFUSED })));
  }
  const lookup: Lookup = lookUp(effect.staleZones ?? state.zones, entry.name, entry.type);
  return unchanged(later(write(lookup)));
}

const NO_RECORDS = {
  authoritative: false,
  question: undefined,
  answers: [],
  authority: [],
  additional: [],
  glueIsNeeded: false,
  trailers: [],
};

function atOnce(message: Buffer): DnsAnswer {
  return { message, delayMilliseconds: 0 };
}

function ednsTrailer(edns: Edns | 'none', rcode: Rcode): Buffer[] {
  return edns === 'none' ? [] : [writeEdns(rcode, edns.dnssecOk)];
}

function effectOf(state: DnsState, message: Message, name: string): FaultEffect {
  if (message.flags.opcode === OPCODE.QUERY) return effectOnQuery(state.faults, keyOf(name));
  const refusal = effectOnUpdate(
    state.faults,
    message.authority.map(record => keyOf(record.name)),
  );
  return { refusal, delayMilliseconds: 0, staleZones: undefined };
}
