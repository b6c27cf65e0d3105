import type { Gate, RunResult, ScenarioResult } from '../contracts/types/results.js';

type Known = Gate['known'][number];

/** What the baseline says of a scenario that failed as it says; null where it says nothing. */
export function knownFailure({ gate }: Pick<RunResult, 'gate'>, { id }: Pick<ScenarioResult, 'id'>): Known | null {
  return gate?.known.find(({ scenario }) => scenario === id) ?? null;
}

/** `owner, until 2027-03-31: reason`: not yet cut or neutralised. */
export function knownWords({ owner, expires, reason }: Known): string {
  return `${owner}, until ${expires}: ${reason}`;
}
