import { NoAnswer } from '../transport/no-answer.js';

/** After this many KMS requests in a row that waited for the whole deadline, no more is asked. */
const mostUnanswered = 3;

/** How long computers of the fleet wait for the KMS hosts of a run: each request for the deadline, and silent hosts not for ever, so that they
 * cost seconds and not hours. */
export class KmsPatience {
  readonly timeoutMilliseconds: number;
  #unanswered = 0;

  constructor(timeoutMilliseconds: number) {
    this.timeoutMilliseconds = timeoutMilliseconds;
  }

  /** Why nobody is asked any more; null while there is hope. */
  get isOver(): string | null {
    if (this.#unanswered < mostUnanswered) return null;
    return `KMS hosts left ${mostUnanswered} requests in a row without an answer for ${this.timeoutMilliseconds} ms each, and are asked no more`;
  }

  /** Asks, and remembers whether an answer came. A host that refuses the connection costs no patience: it does so at once. */
  async ask<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await call();
      this.#unanswered = 0;
      return answer;
    } catch (cause) {
      if (cause instanceof NoAnswer && cause.reason === 'deadline') this.#unanswered += 1;
      throw cause;
    }
  }
}
