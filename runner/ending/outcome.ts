import type { Attribution, Gate, Outcome, Plan, ScenarioResult } from '../../contracts/types/results.js';
import { scenariosDue, shardName } from '../../reports/index.js';

/** How a run ended. */
export interface Ending {
  outcome: Outcome;
  attribution: Attribution | null;
  reason: string | null;
  /** What the run was held against; absent: nothing. */
  gate?: Gate | null;
  /** What became of a baseline that was to be written: what is said of it, and the exit code where that was refused. */
  update?: { said: string; exitCode: number | null };
}

/** Of several who kept scenarios from a verdict, the first named here is named for the run: the closer to the kit's heart, the less the
 * other verdicts are worth. */
const precedence: readonly Attribution[] = ['kit', 'environment', 'mock', 'adapter', 'target'];

/** Judges a run that reached the end of its plan. A failure outweighs everything that could not run: a target with one failed scenario
 * does not conform, whatever the others would have said. Success needs every planned scenario to be passed, not applicable or waived, at
 * least one of them passed, and for `conformant` the full plan, with a scenario for every clause of the profile (`unjudged`: those without). A shard is never
 * conformant, and one in which nothing passed is no success either: it is incomplete without the others. */
export function judgeRun(plan: Plan, results: readonly ScenarioResult[], unjudged: readonly string[]): Ending {
  const of = (verdict: ScenarioResult['verdict']) => results.filter(result => result.verdict === verdict);
  if (of('failed').length + of('unexpected-pass').length > 0) return ending('not-conformant');

  const blocked = blockedBy(results);
  if (blocked !== undefined) {
    return ending('could-not-run', blocked.failure?.attribution ?? 'kit', `First: ${blocked.id}: ${blocked.reason}`);
  }
  const due = scenariosDue(plan);
  if (results.length !== due) {
    return ending('could-not-run', 'kit', `${due} scenarios were planned, ${results.length} have a result.`);
  }
  if (of('passed').length === 0 && plan.shard !== null) {
    return ending('incomplete', null, `Nothing was judged in ${shardName(plan)}: ${nothingOf(plan, due)}.`);
  }
  if (of('passed').length === 0) {
    const why =
      of('waived').length > 0
        ? 'Whatever applies to this target fails and is waived'
        : 'No scenario applies to this target';
    return ending('could-not-run', 'target', `${why}, so nothing was found to hold.`);
  }
  if (plan.full && unjudged.length > 0) {
    return ending('could-not-run', 'kit', `No scenario judges ${unjudged.join(', ')}.`);
  }
  return ending(plan.full && plan.shard === null ? 'conformant' : 'selection-passed');
}

/** The other shards may have what this one has not; only their merge can tell. */
function nothingOf({ scenarios }: Plan, due: number): string {
  return due === 0 ? `the plan has ${scenarios} scenarios, fewer than shards` : 'none of its scenarios passed';
}

/** The scenario that tells who kept the run from a verdict; undefined where every scenario has one. */
export function blockedBy(results: readonly ScenarioResult[]): ScenarioResult | undefined {
  const [blocked] = results
    .filter(({ verdict }) => verdict === 'could-not-run')
    .sort((one, other) => rank(one) - rank(other));
  return blocked;
}

function rank({ failure }: ScenarioResult): number {
  return precedence.indexOf(failure?.attribution ?? 'kit');
}

/** Of several ends of parts that did not come to their end, the one that tells most of the whole: what could not run, then what is
 * incomplete. Null where there are none. */
export function mostTelling(ends: readonly Ending[]): Ending | null {
  const place = ({ outcome, attribution }: Ending) =>
    outcome === 'could-not-run' ? precedence.indexOf(attribution ?? 'kit') : precedence.length;
  const [first, ...others] = [...ends].sort((one, other) => place(one) - place(other));
  if (first === undefined) return null;
  return { ...first, reason: [first, ...others].flatMap(({ reason }) => reason ?? []).join(' ') };
}

function ending(outcome: Outcome, attribution: Attribution | null = null, reason: string | null = null): Ending {
  return { outcome, attribution, reason };
}
