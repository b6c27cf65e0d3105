import { NoAnswer } from '../transport/no-answer.js';

/** No answer came, and the adapter knows more of why than a socket does. */
export class Gone extends NoAnswer {
  /** What there is to say after "the target …": `ended with exit code 3 while it was asked "open"`. */
  readonly account: string;
  /** Whether it was told before that it is gone: then this costs no more patience. */
  readonly isKnown: boolean;

  constructor(reason: NoAnswer['reason'], account: string, isKnown: boolean) {
    super(reason, 'a verb', new Error(account));
    this.account = account;
    this.isKnown = isKnown;
  }
}
