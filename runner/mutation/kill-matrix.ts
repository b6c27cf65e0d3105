import type { Clause } from '../../contracts/catalogue/clause.js';
import type { Mutant } from '../../mutants/mutant.js';

/** What one mutant did to the suite. */
export interface MutantRun {
  mutant: Mutant;
  /** Clauses with at least one scenario that failed on it. */
  killedBy: readonly string[];
  /** Clauses it names that did not fail on it: none, where it is caught. */
  missedBy: readonly string[];
  /** Ids of the scenarios that failed on it. */
  failedScenarios: readonly string[];
  /** Scenarios that ended otherwise than passed or failed: the mutant broke the kit instead of a policy. */
  couldNotRun: readonly string[];
}

/** Clause × mutant: which clause catches which broken implementation. */
export interface KillMatrix {
  format: 'va-tck-kill-matrix/1';
  /** The clauses it was asked for; empty: all. A selection is no proof. */
  selection: readonly string[];
  /** The unbroken reference must pass, or no failure means anything. */
  baselineFailures: readonly string[];
  runs: readonly MutantRun[];
  /** MUST clauses that no mutant fails: their scenarios prove nothing. */
  unprovenClauses: readonly string[];
}

/** Puts the runs together and finds the MUST clauses that nothing kills. */
export function killMatrix(
  clauses: readonly Clause[],
  baselineFailures: readonly string[],
  runs: readonly MutantRun[],
  selection: readonly string[] = [],
): KillMatrix {
  const proven = new Set(runs.flatMap(run => run.killedBy));
  return {
    format: 'va-tck-kill-matrix/1',
    selection,
    baselineFailures,
    runs,
    unprovenClauses: clauses.filter(({ id, level }) => level === 'MUST' && !proven.has(id)).map(({ id }) => id),
  };
}

/** True where all clauses were asked for and nothing escaped. */
export function isProof(matrix: KillMatrix): boolean {
  return matrix.selection.length === 0 && nothingEscaped(matrix);
}

/** True where the reference passes, every mutant is caught by every clause it names, and every MUST clause asked for is proven. */
export function nothingEscaped(matrix: KillMatrix): boolean {
  return (
    matrix.runs.length > 0 &&
    matrix.baselineFailures.length === 0 &&
    matrix.unprovenClauses.length === 0 &&
    matrix.runs.every(run => run.missedBy.length === 0 && run.couldNotRun.length === 0)
  );
}
