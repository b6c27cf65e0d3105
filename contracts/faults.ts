import type { Attribution } from './types/results.js';

/** Something kept a scenario from its verdict, and it is known who. A fault of the target is a failure; any other is could-not-run. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly attribution: Attribution;

  constructor(attribution: Attribution, message: string, options?: ErrorOptions) {
    super(message, options);
    this.attribution = attribution;
  }
}

/** The implementation under test answered, and the answer is not what the feature says. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
  readonly expected: string;
  readonly seen: string;

  constructor(what: string, expected: string, seen: string) {
    super(`expected ${what} ${expected}, got ${seen}`);
    this.expected = expected;
    this.seen = seen;
  }
}
