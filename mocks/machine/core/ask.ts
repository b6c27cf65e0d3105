import type { ActivateRequest, ActivateResponse } from '../../../contracts/types/activation-protocol.js';
import type { KmsRequest, KmsResponse } from '../../../contracts/types/kms-protocol.js';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';

/** A service location as DNS gave it (RFC 2782). */
export interface ServiceLocation {
  target: string;
  port: number;
  priority: number;
  weight: number;
}

/** Something only the world outside the computer can answer. The edge asks it and feeds the reply back. */
export type Question =
  /** The SRV records of `_vlmcs._tcp` in a domain. */
  | { ask: 'kms-locations'; domain: string }
  /** One KMS request to one host, which is a name or an address. */
  | { ask: 'kms'; host: string; port: number; request: KmsRequest }
  | { ask: 'activation-service'; request: ActivateRequest }
  /** Registers this computer's KMS in a DNS zone under this name (RFC 2136); `clock` is the computer's own, in epoch milliseconds. */
  | { ask: 'publish'; zone: string; name: string; location: ServiceLocation; clock: number };

/** Nobody answered; the code says how it went wrong. */
export interface NoReply {
  kind: 'failed';
  code: string;
}

/** A host was reached and gave no answer that can be read. */
export interface Unanswered {
  kind: 'unanswered';
}

/** What may come back to each question. */
export interface Replies {
  'kms-locations': { kind: 'locations'; locations: readonly ServiceLocation[] } | NoReply;
  kms: { kind: 'response'; response: KmsResponse } | NoReply | Unanswered;
  'activation-service': { kind: 'response'; response: ActivateResponse } | NoReply;
  publish: { kind: 'tried'; event: LoggedEvent };
}

export type Reply = Replies[Question['ask']];

/** A computation that may put questions on its way to a result. It is pure: the same replies give the same result. */
export type Asking<Result> = Generator<Question, Result, Reply>;

/** Puts one question and types its reply. */
export function* put<Kind extends Question['ask']>(
  question: Extract<Question, { ask: Kind }>,
): Generator<Question, Replies[Kind], Reply> {
  // The edge answers a question with a reply of its own kind; a generator's type cannot say so.
  return (yield question) as Replies[Kind];
}
