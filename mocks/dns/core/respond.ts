import { EDNS_VERSION, type Edns } from './edns.js';
import type { FaultEffect } from './faults.js';
import type { Lookup } from './look-up.js';
import type { Message, Question } from './message.js';
import { keyOf } from './name.js';
import { type DnsPolicies, standardPolicies } from './policies.js';
import { CLASS, OPCODE, RCODE, type Rcode, TYPE } from './protocol-numbers.js';
import type { DnsState } from './state.js';
import { type Tsig, writeBadKey } from './tsig.js';

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
export function respond(state: DnsState, request: DnsRequest, policies: DnsPolicies = standardPolicies): Step {
  const { readMessage, readEdns, readTsig, answerLimit, writeEdns, writeResponse } = policies;
  const unchanged = (answer: DnsAnswer): Step => ({ state, answer });
  const read = readMessage(request.message);
  // Nothing to answer to, or an answer itself: answering answers would let two servers talk for ever.
  if (read.id === undefined || read.flags?.isResponse) return unchanged(SILENCE);
  const { opcode = OPCODE.QUERY, recursionDesired = false } = read.flags ?? {};
  const bare = { ...NO_RECORDS, id: read.id, opcode, recursionDesired, question: undefined, trailers: [] };
  const refuse = (rcode: Rcode) =>
    unchanged({ message: writeResponse({ ...bare, rcode }, answerLimit('udp', undefined)), delayMilliseconds: 0 });

  if (opcode !== OPCODE.QUERY && opcode !== OPCODE.UPDATE) return refuse(RCODE.NOTIMP);
  if (read.kind === 'malformed') return refuse(RCODE.FORMERR);
  const edns = readEdns(read);
  const tsig = readTsig(read);
  const [entry] = read.questions;
  // RFC 9619 4: a query has one question; RFC 2136 3.1.1: an update has one zone.
  if (edns === 'malformed' || tsig === 'malformed' || entry === undefined || read.questions.length > 1) {
    return refuse(RCODE.FORMERR);
  }

  const effect = effectOf(state, read, entry.name, policies);
  if (effect.refusal === 'drop') return unchanged(SILENCE);
  const decision = decide(state, read, entry, edns, tsig, effect, policies);
  const { rcode } = decision.part;
  const signature = tsig !== 'none' && rcode === RCODE.NOTAUTH ? [writeBadKey(tsig)] : [];
  const trailers = edns === 'none' ? signature : [writeEdns(rcode, edns.dnssecOk), ...signature];
  const limit = answerLimit(request.transport, edns === 'none' ? undefined : edns.udpOctets);
  const message = writeResponse(
    { ...bare, question: { octets: read.octets, entry }, trailers, ...decision.part },
    limit,
  );
  return { state: decision.state, answer: { message, delayMilliseconds: effect.delayMilliseconds } };
}

const NO_RECORDS = { authoritative: false, answers: [], authority: [], additional: [], glueIsNeeded: false };

/** What to say to a well-formed query or update, and the state after it. */
function decide(
  state: DnsState,
  message: Message,
  question: Question,
  edns: Edns | 'none',
  tsig: Tsig | 'none',
  effect: FaultEffect,
  { update, lookUp }: DnsPolicies,
): { state: DnsState; part: Lookup } {
  const refuse = (rcode: Rcode) => ({ state, part: { ...NO_RECORDS, rcode } });
  if (edns !== 'none' && edns.version > EDNS_VERSION) return refuse(RCODE.BADVERS);
  if (effect.refusal !== undefined) return refuse(effect.refusal === 'servfail' ? RCODE.SERVFAIL : RCODE.REFUSED);
  if (tsig !== 'none') return refuse(RCODE.NOTAUTH);
  if (message.flags.opcode === OPCODE.UPDATE) {
    const { zones, rcode } = update(state.zones, message);
    return { state: { ...state, zones }, part: { ...NO_RECORDS, rcode } };
  }
  const isTransfer = question.type === TYPE.AXFR || question.type === TYPE.IXFR;
  if (question.class !== CLASS.IN || isTransfer) return refuse(RCODE.REFUSED);
  return { state, part: lookUp(effect.staleZones ?? state.zones, question.name, question.type) };
}

function effectOf(
  state: DnsState,
  message: Message,
  name: string,
  { effectOnQuery, effectOnUpdate }: DnsPolicies,
): FaultEffect {
  if (message.flags.opcode === OPCODE.QUERY) return effectOnQuery(state.faults, keyOf(name));
  const refusal = effectOnUpdate(
    state.faults,
    message.authority.map(record => keyOf(record.name)),
  );
  return { refusal, delayMilliseconds: 0, staleZones: undefined };
}
