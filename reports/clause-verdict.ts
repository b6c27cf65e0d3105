import type { Clause } from '../contracts/catalogue/clause.js';
import type { ClauseResult, Outcome, Plan, ScenarioResult, Verdict } from '../contracts/types/results.js';
import { shardName } from './scenarios-due.js';

/** The first of these that any scenario has is the clause's verdict. */
const PRECEDENCE: readonly Verdict[] = [
  'failed',
  'could-not-run',
  'unexpected-pass',
  'waived',
  'passed',
  'not-applicable',
];

/** Judges one clause by its finished scenarios. A clause that no finished scenario judged could not run: it never counts as passed. One that
 * nothing observable can judge is not applicable, with the reason that the catalogue gives. */
export function judgeClause(
  clause: Clause,
  judges: readonly ScenarioResult[],
  outcome: Outcome,
  plan: Plan,
): ClauseResult {
  const judged = PRECEDENCE.find(candidate => judges.some(scenario => scenario.verdict === candidate));
  const reason = judged === undefined ? whyUnjudged(outcome, plan) : reasonFor(judged, judges, outcome, plan);
  const { notTestable } = clause;
  return {
    id: clause.id,
    section: clause.section,
    row: clause.row,
    level: clause.level,
    role: clause.role,
    statement: { en: clause.statement.en, zh: clause.statement.zh },
    verdict: notTestable === undefined ? (judged ?? 'could-not-run') : 'not-applicable',
    reason: notTestable === undefined ? reason : `Not testable: ${notTestable.en} ${notTestable.zh}`,
    scenarios: judges.map(scenario => scenario.id),
  };
}

function whyUnjudged(outcome: Outcome, plan: Plan): string {
  if (plan.shard !== null) return `Not judged in ${shardName(plan)}: its scenarios are in others.`;
  if (plan.full) {
    return outcome === 'incomplete' || outcome === 'could-not-run'
      ? 'Not reached: the run ended before a scenario judged this clause.'
      : 'No scenario of the plan judges this clause.';
  }
  return outcome === 'incomplete' || outcome === 'could-not-run'
    ? 'Not selected, or not reached before the run ended.'
    : 'Not selected: this run left its scenarios out.';
}

/** A pass says when it does not rest on all of the clause's scenarios; any other verdict repeats its scenarios' reasons. */
function reasonFor(verdict: Verdict, judges: readonly ScenarioResult[], outcome: Outcome, plan: Plan): string | null {
  if (verdict === 'passed') {
    const others = judges.filter(scenario => scenario.verdict !== 'passed').length;
    const notes = [
      ...(others > 0 ? [`${others} of its ${judges.length} scenarios did not take part (not applicable).`] : []),
      ...(plan.full ? [] : ['This run was a selection: other scenarios may judge this clause.']),
      ...(plan.shard === null ? [] : [`This is ${shardName(plan)}: others may judge this clause too.`]),
      ...(outcome === 'incomplete' ? ['The run did not finish: other scenarios may judge this clause.'] : []),
    ];
    return notes.length > 0 ? notes.join(' ') : null;
  }
  const reasons = judges.filter(scenario => scenario.verdict === verdict).map(scenario => scenario.reason);
  const said = new Set(reasons.filter(reason => reason !== null));
  return said.size > 0 ? [...said].join(' ') : null;
}
