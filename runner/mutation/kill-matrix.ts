import type { Clause, Profile } from '../../contracts/catalogue/clause.js';
import type { Mutant } from '../../mutants/mutant.js';

/** What one mutant did to the suite. */
export interface MutantRun {
  mutant: Mutant;
  /** Clauses of the profile with at least one scenario that failed on it. */
  killedBy: readonly string[];
  /** Clauses of the profile that it names and that did not fail on it: none, where it is caught. */
  missedBy: readonly string[];
  /** Ids of the scenarios that failed on it. */
  failedScenarios: readonly string[];
  /** Scenarios that ended otherwise than passed or failed: the mutant broke the kit instead of a policy. */
  couldNotRun: readonly string[];
}

/** Clause × mutant in one profile: which clause catches which broken implementation there. */
export interface ProfileMatrix {
  profile: Profile;
  /** The unbroken reference must pass, or no failure means anything. */
  baselineFailures: readonly string[];
  runs: readonly MutantRun[];
  /** Clause → ids of the mutants that it fails; only clauses that fail any. */
  killers: Readonly<Record<string, readonly string[]>>;
  /** MUST clauses that no mutant fails in this profile: their scenarios prove nothing here. */
  unprovenClauses: readonly string[];
}

/** The kill matrix of every profile that was asked for. */
export interface KillMatrix {
  format: 'va-tck-kill-matrix/2';
  /** The clauses it was asked for; empty: all. A selection is no proof. */
  selection: readonly string[];
  profiles: readonly ProfileMatrix[];
}

/** Puts the runs of one profile together and finds the MUST clauses among these that nothing kills there. */
export function profileMatrix(
  profile: Profile,
  clauses: readonly Clause[],
  baselineFailures: readonly string[],
  runs: readonly MutantRun[],
): ProfileMatrix {
  const killers: Record<string, string[]> = {};
  for (const { id } of clauses) {
    const found = runs.filter(run => run.killedBy.includes(id)).map(run => run.mutant.id);
    if (found.length > 0) killers[id] = found;
  }
  const unproven = clauses.filter(({ id, level }) => level === 'MUST' && killers[id] === undefined);
  return { profile, baselineFailures, runs, killers, unprovenClauses: unproven.map(({ id }) => id) };
}

/** True where all clauses of the profiles were asked for and nothing escaped. */
export function isProof(matrix: KillMatrix): boolean {
  return matrix.selection.length === 0 && nothingEscaped(matrix);
}

/** True where in every profile the reference passes, every mutant is caught by every clause it names, and every MUST clause asked for is
 * proven. */
export function nothingEscaped({ profiles }: KillMatrix): boolean {
  return (
    profiles.length > 0 &&
    profiles.every(
      ({ baselineFailures, runs, unprovenClauses }) =>
        runs.length > 0 && baselineFailures.length === 0 && unprovenClauses.length === 0 && runs.every(isCaught),
    )
  );
}

/** True where every clause that must catch the mutant did, and nothing else broke. */
export function isCaught({ missedBy, couldNotRun }: MutantRun): boolean {
  return missedBy.length === 0 && couldNotRun.length === 0;
}
