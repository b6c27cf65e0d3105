import type { Attribution } from './types/results.js';

/** Something kept a scenario from its verdict, and it is known who. A fault of the target is a failure; any other is could-not-run. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly attribution: Attribution;

  constructor(attribution: Attribution, message: string, options?: ErrorOptions) {
    super(beginningOf(message), options);
    this.attribution = attribution;
  }
}

/** The implementation under test answered, and the answer is not what the feature says. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
  readonly expected: string;
  readonly seen: string;

  constructor(what: string, expected: string, seen: string) {
    super(beginningOf(`expected ${what} ${expected}, got ${beginningOf(seen)}`));
    this.expected = beginningOf(expected);
    this.seen = beginningOf(seen);
  }
}

/** UTF-16 units. */
const longestText = 10_000;

/** A target may answer megabytes, and whoever is told of an error keeps it: nobody needs more than its beginning. */
function beginningOf(text: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText)} … [${text.length - longestText} more characters cut]`;
}
