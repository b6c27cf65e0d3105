import { kitSections } from '../contracts/guide/kit-contract.js';
import type { ClauseResult, RunResult, ScenarioResult, Verdict } from '../contracts/types/results.js';
import { type DeviationWords, deviationWords } from './deviation-words.js';
import { knownFailure, knownWords } from './known-failure.js';
import { otherAnswer, replayWords } from './replay-words.js';

/** A scenario that stands against the run, with the clauses it judges. */
export interface Trouble {
  scenario: ScenarioResult;
  clauses: ClauseResult[];
  /** `KMS-THRESHOLD-CLIENT: expected …, got …`: not yet cut or neutralised. */
  summary: string;
  /** That the target follows another registered reading, in words; null where none is known. */
  deviation: DeviationWords | null;
  /** What the baseline says of it: not yet cut or neutralised; null where it is not known. */
  known: string | null;
  /** What the second run gave, and what it was told where that differs: not yet cut or neutralised; null where there was none. */
  again: string | null;
}

const TROUBLING: readonly Verdict[] = ['failed', 'unexpected-pass', 'could-not-run', 'waived'];

/** Every scenario that failed, passed where the baseline says it fails, could not run or is waived, in this order, each in plan order. */
export function troubles(result: RunResult): Trouble[] {
  const clauses = clausesById(result);
  return TROUBLING.flatMap(verdict => result.scenarios.filter(scenario => scenario.verdict === verdict)).map(scenario =>
    troubleOf(scenario, clauses, result),
  );
}

export function troubleOf(
  scenario: ScenarioResult,
  clauses: ReadonlyMap<string, ClauseResult>,
  result: RunResult,
): Trouble {
  const known = knownFailure(result, scenario);
  return {
    scenario,
    clauses: scenario.clauses.flatMap(id => clauses.get(id) ?? []),
    summary: summaryOf(scenario),
    deviation: scenario.deviation === null ? null : deviationWords(scenario.deviation, result),
    known: known === null ? null : knownWords(known),
    again: againOf(scenario),
  };
}

export function clausesById(result: RunResult): ReadonlyMap<string, ClauseResult> {
  return new Map(result.clauses.map(clause => [clause.id, clause]));
}

/** `Guide, Table 8: KMS client, client editions`; `Kit, Target control: wmi` where it is the kit's own. */
export function guidePlace(clause: ClauseResult): string {
  return `${kitSections.some(({ name }) => name === clause.section) ? 'Kit' : 'Guide'}, ${clause.section}: ${clause.row}`;
}

function againOf(scenario: ScenarioResult): string | null {
  const words = replayWords(scenario);
  if (words === null) return null;
  const answer = otherAnswer(scenario);
  return answer === null ? words.en : `${words.en}: ${answer}`;
}

function summaryOf(scenario: ScenarioResult): string {
  const { verdict, failure, reason, clauses, id } = scenario;
  const name = clauses.length > 0 ? clauses.join(', ') : id;
  const fallback = verdict === 'unexpected-pass' ? 'passed although it is known to fail.' : 'no reason was recorded.';
  const message = failure?.message ?? reason ?? fallback;
  return clauses.some(clause => message.startsWith(`${clause}:`)) ? message : `${name}: ${message}`;
}
