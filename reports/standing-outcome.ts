import type { Attribution, Outcome, RunHeader, ScenarioResult, Verdict } from '../contracts/types/results.js';
import { scenariosDue, shardName } from './scenarios-due.js';
import { isWaived } from './waiver-use.js';

/** An outcome, with what is to be said of it. */
export interface Judgement {
  outcome: Outcome;
  attribution: Attribution | null;
  reason: string | null;
}

const ACCEPTED: readonly Verdict[] = ['passed', 'not-applicable', 'waived'];
const FAILING: readonly Verdict[] = ['failed', 'unexpected-pass'];

/** The recorded outcome, unless it claims more than the record shows. A success stands only where every planned scenario is in the
 * record and is passed, not applicable or waived, and where one passed; `conformant` only where the plan was the full plan, and not a shard of it. So a file that was cut, merged or
 * edited cannot render as a success. */
export function standingOutcome(
  recorded: Judgement | null,
  header: RunHeader,
  scenarios: readonly ScenarioResult[],
): Judgement {
  const { plan } = header;
  const due = scenariosDue(plan);
  const have = `${scenarios.length} of ${due} planned scenarios are in the record`;
  if (recorded === null) return incomplete(`The run did not finish: ${have}.`);
  if (recorded.outcome !== 'conformant' && recorded.outcome !== 'selection-passed') return recorded;
  if (scenarios.some(scenario => FAILING.includes(scenario.verdict)))
    return contradicted('not-conformant', recorded, 'a scenario in it failed');
  if (scenarios.some(scenario => scenario.verdict === 'waived' && !isWaived(scenario, header.waivers)))
    return contradicted('not-conformant', recorded, 'a failure in it is waived that no waiver covers');
  if (scenarios.some(scenario => !ACCEPTED.includes(scenario.verdict)))
    return contradicted('could-not-run', recorded, 'a scenario in it could not run');
  if (scenarios.length === 0) return incomplete('No scenario was run.');
  if (scenarios.length !== due) return incomplete(`The record is not whole: ${have}.`);
  if (!scenarios.some(({ verdict }) => verdict === 'passed')) return incomplete('No scenario in the record passed.');
  if (recorded.outcome === 'conformant' && (!plan.full || plan.selection.length > 0))
    return contradicted('selection-passed', recorded, 'its plan is not the full plan of the profile');
  if (recorded.outcome === 'conformant' && plan.shard !== null)
    return contradicted('selection-passed', recorded, `it is of ${shardName(plan)} only`);
  return recorded;
}

function incomplete(reason: string): Judgement {
  return { outcome: 'incomplete', attribution: null, reason };
}

function contradicted(outcome: Outcome, recorded: Judgement, why: string): Judgement {
  const attribution = outcome === 'could-not-run' ? 'kit' : null;
  return { outcome, attribution, reason: `The record ends with the outcome "${recorded.outcome}", but ${why}.` };
}
