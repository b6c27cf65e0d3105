import type { Outcome, Verdict } from '../../contracts/types/results.js';

/** How a clause or a scenario changed from one result to the other. */
export type ChangeKind =
  | 'newly-failing'
  | 'newly-could-not-run'
  | 'no-longer-judged'
  | 'newly-passing'
  | 'newly-applicable'
  | 'no-longer-applicable'
  | 'newly-waived'
  | 'failing-otherwise'
  | 'added'
  | 'removed';

/** In the order in which they are told: the worst first. */
export const changeKinds: readonly ChangeKind[] = [
  'newly-failing',
  'newly-could-not-run',
  'no-longer-judged',
  'newly-waived',
  'failing-otherwise',
  'removed',
  'no-longer-applicable',
  'added',
  'newly-applicable',
  'newly-passing',
];

/** One clause or scenario that is not what it was. */
export interface Change {
  kind: ChangeKind;
  /** Clause id; for a scenario the id it has in the newer result, else in the older. */
  id: string;
  /** A scenario's name; empty for a clause. */
  name: string;
  /** Null where the older result does not have it. */
  before: Verdict | null;
  /** Null where the newer result does not have it. */
  after: Verdict | null;
  /** What is said of it there: the message of a failure, or the reason. */
  saidBefore: string | null;
  saidAfter: string | null;
}

/** What a result is, as far as it matters for a comparison. */
export interface Side {
  outcome: Outcome;
  profile: string;
  scenarios: number;
  /** Whether it is the whole of a finished run of a full plan. */
  whole: boolean;
}

/** Two results, compared: `before` is the older one. Format `va-tck-diff/1`. */
export interface Difference {
  format: 'va-tck-diff/1';
  before: Side;
  after: Side;
  /** Facts of the run that differ: kit version, target version, seed, waivers… */
  facts: { fact: string; before: string; after: string }[];
  /** Interpretations that the two runs read differently; null: not registered there. */
  readings: { interpretation: string; before: string | null; after: string | null }[];
  clauses: Change[];
  scenarios: Change[];
  /** Whether anything fails or cannot run that did not before, is judged no more, or passed and is waived now. */
  worse: boolean;
}
