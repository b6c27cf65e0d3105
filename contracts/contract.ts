/** What is wrong with a message: where, and which rule it breaks. */
export interface Violation {
  /** JSON pointer into the message; empty for the message itself. */
  path: string;
  /** The rule in words: `must have required property 'count'`. */
  rule: string;
}

/** Judges a message against its schema: `null` where it conforms. Compiled once, when the contracts are generated. */
export type Check = (message: unknown) => Violation | null;

/** One verb of a contract, as it travels over HTTP. */
export interface Verb {
  /** Last segment of the URL path. */
  path: string;
  checkRequest: Check;
  checkResponse: Check;
}

/** A contract: an interface whose methods are verbs, each with one request and one response message. */
export interface Contract<Verbs> {
  /** As in messages to people: `KMS protocol`. */
  title: string;
  /** URL path before the verb, with a leading and without a trailing slash. */
  base: string;
  version: string;
  verbs: { readonly [Name in keyof Verbs & string]: Verb };
}

/** A message that breaks its contract. The sender is at fault, never the one who noticed. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
  readonly sender: string;
  readonly violation: Violation;
  /** What came, as far as it was read; undefined where nothing did, or where it was not kept. */
  readonly received: unknown;

  constructor(sender: string, message: string, violation: Violation, received?: unknown) {
    const where = violation.path === '' ? 'the message itself' : violation.path;
    super(`${sender} sent an invalid ${message}: ${where} ${violation.rule}`);
    this.sender = sender;
    this.violation = violation;
    this.received = received;
  }
}
