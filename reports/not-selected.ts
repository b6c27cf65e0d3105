import type { ClauseResult, RunResult } from '../contracts/types/results.js';

/** The clauses that a selection or a shard left out: nothing kept them from running, nobody asked for them. None for the whole plan, and none
 * for a run that broke off, of which nobody can tell which clauses those are. */
export function notSelected({ header, clauses, outcome }: RunResult): ClauseResult[] {
  const { full, shard } = header.plan;
  const brokeOff = outcome === 'incomplete' || outcome === 'could-not-run';
  return (full && shard === null) || brokeOff ? [] : clauses.filter(({ scenarios }) => scenarios.length === 0);
}
