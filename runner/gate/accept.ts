import type { ScenarioResult, Waiver } from '../../contracts/types/results.js';
import type { Baseline } from './baseline.js';
import { ByScenario } from './by-scenario.js';

/** What is known before the run of how its scenarios may end. */
export interface Accepted {
  /** Null where nothing is held against one, or where it is about to be written anew. */
  baseline: Baseline | null;
  waivers: readonly Waiver[];
}

/** The verdict of a scenario once waivers and baseline have been heard. A failure is waived only where every clause of the scenario is, for
 * nobody knows which of them it breaks; it keeps its failure. A pass that the baseline calls a failure is unexpected. */
export function accept({ baseline, waivers }: Accepted): (result: ScenarioResult) => ScenarioResult {
  const valid = new Map(waivers.flatMap(waiver => (waiver.expired ? [] : [[waiver.clause, waiver] as const])));
  const entries = new ByScenario(baseline?.knownFailures.map(entry => [entry.scenario, entry] as const) ?? []);
  const path = baseline?.document.path;
  return result => {
    const entry = entries.of(result);
    if (result.verdict === 'passed' && entry !== undefined) {
      const reason = `It passes, and ${path}:${entry.lines.scenario} says that it fails: remove that entry.`;
      return { ...result, verdict: 'unexpected-pass', reason };
    }
    const waived = result.clauses.flatMap(id => valid.get(id) ?? []);
    if (result.verdict !== 'failed' || waived.length === 0 || waived.length < result.clauses.length) return result;
    return { ...result, verdict: 'waived', reason: waived.map(wordsOf).join(' ') };
  };
}

function wordsOf({ clause, owner, justification, expires }: Waiver): string {
  return `${clause} is waived by ${owner} until ${expires}: ${justification}`;
}
