import type { SetClock } from '../../contracts/types/mock-control.js';
import type { Timestamp } from '../../contracts/types/values.js';
import { MockClock } from '../serving/clock.js';
import { isoTime } from '../serving/time.js';
import { AnswerCache, readPlainQuery } from './answer-cache.js';
import { type DnsPolicies, standardPolicies } from './core/policies.js';
import { type DnsAnswer, respond } from './core/respond.js';
import { type DnsState, EMPTY_STATE } from './core/state.js';
import { DnsJournal } from './journal.js';

/** Octets of the largest request that is read. A message of an honest client is far smaller; a journal of these stays small. */
export const MAX_REQUEST_OCTETS = 16_384;

/** Holds the present state and puts the core between the sockets, the journal and the control. */
export class DnsEngine {
  readonly journal: DnsJournal;
  readonly #cache = new AnswerCache();
  #state: DnsState = EMPTY_STATE;
  readonly #clock: MockClock;
  readonly #policies: DnsPolicies;

  constructor(now: Timestamp, journalSize: number | undefined, policies: DnsPolicies = standardPolicies) {
    this.#policies = policies;
    this.#clock = new MockClock(now);
    this.journal = new DnsJournal(journalSize);
  }

  get now(): Timestamp {
    return isoTime(this.#clock.now);
  }

  get state(): DnsState {
    return this.#state;
  }

  set state(next: DnsState) {
    if (next !== this.#state) this.#cache.clear();
    this.#state = next;
  }

  setClock(request: SetClock): void {
    this.#clock.set(request);
  }

  /** Answers one message and notes the exchange. */
  answer(message: Buffer, transport: 'udp' | 'tcp'): DnsAnswer {
    const answer = this.#answer(message, transport);
    this.journal.add(this.now, transport, message, answer.message);
    return answer;
  }

  #answer(message: Buffer, transport: 'udp' | 'tcp'): DnsAnswer {
    // Faults are for names and instants; with any in force every question goes to the core.
    const query = this.#state.faults.length === 0 ? readPlainQuery(message, transport) : undefined;
    const cached = query && this.#cache.find(query, message);
    if (cached !== undefined) return { message: cached, delayMilliseconds: 0 };
    const step = respond(this.#state, { message, transport }, this.#policies);
    this.state = step.state;
    if (query !== undefined && step.answer.message !== null) this.#cache.keep(query, message, step.answer.message);
    return step.answer;
  }
}
