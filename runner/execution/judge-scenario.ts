import type { Failure, ScenarioResult, StepResult } from '../../contracts/types/results.js';
import type { ScenarioEvidence } from '../../lab/session.js';
import type { PlannedScenario } from '../plan/plan.js';
import { bounded } from './bounded-evidence.js';
import type { Execution, StepExecution } from './execute-scenarios.js';

/** What the lab saw, and what is needed to tell it. */
export interface Witness {
  evidence: ScenarioEvidence;
  replay: string;
  /** Codes of Table 10. */
  errorCodes: ReadonlySet<string>;
}

type Trouble = NonNullable<ScenarioEvidence['failure']>;

/** The result of a scenario that was run. The lab's evidence decides; where it has none, Cucumber must have passed every step, or the kit
 * itself is at fault: an undefined, ambiguous, pending or skipped step never passes. */
export function judgeScenario(scenario: PlannedScenario, execution: Execution, witness: Witness): ScenarioResult {
  const trouble = placed(witness.evidence.failure, scenario, execution) ?? unexplained(scenario, execution);
  const steps = stepResults(scenario, execution.steps);
  if (trouble === null) return result(scenario, 'passed', null, null, steps);
  const failure = fill(trouble, witness);
  return failure.attribution === 'target'
    ? result(scenario, 'failed', null, failure, steps)
    : result(scenario, 'could-not-run', failure.message, failure, steps);
}

/** A planned scenario that does not apply. */
export function notApplicable(scenario: PlannedScenario, reason: string): ScenarioResult {
  return result(scenario, 'not-applicable', reason, null, []);
}

/** A planned scenario that was never run. */
export function notRun(
  scenario: PlannedScenario,
  { attribution, message, replay }: Pick<Failure, 'attribution' | 'message' | 'replay'>,
): ScenarioResult {
  const nothing = { step: null, expected: null, seen: null, codes: [], exchanges: [] };
  return result(scenario, 'could-not-run', message, { attribution, message, replay, ...nothing }, []);
}

/** The lab may leave it to Cucumber to know in which step something went wrong. */
function placed(trouble: Trouble | null, scenario: PlannedScenario, { steps }: Execution): Trouble | null {
  if (trouble === null || trouble.step !== null) return trouble;
  const at = steps.findIndex(({ status }) => status === 'FAILED');
  return { ...trouble, step: scenario.steps[at]?.text ?? null };
}

function unexplained(scenario: PlannedScenario, { steps, hooks }: Execution): Trouble | null {
  if (scenario.steps.length === 0) return kitTrouble(null, 'the scenario has no steps');
  const at = steps.findIndex(step => step.status !== 'PASSED');
  if (at >= 0) {
    const text = scenario.steps[at]?.text ?? null;
    return kitTrouble(text, why(steps[at] ?? { status: 'UNKNOWN', message: null }, text ?? 'a step'));
  }
  const hook = hooks.find(({ status }) => status !== 'PASSED');
  if (hook !== undefined) return kitTrouble(null, why(hook, 'a hook'));
  if (steps.length !== scenario.steps.length) return kitTrouble(null, 'not every step was run');
  return null;
}

function kitTrouble(step: string | null, message: string): Trouble {
  return { attribution: 'kit', step, message, expected: null, seen: null, exchanges: [] };
}

function why({ status, message }: StepExecution, what: string): string {
  switch (status) {
    case 'UNDEFINED':
      return `no step definition matches: ${what}`;
    case 'AMBIGUOUS':
      return `several step definitions match: ${what}`;
    case 'PENDING':
      return `not implemented yet: ${what}`;
    case 'FAILED':
      return message?.split('\n    at ')[0]?.trim() || `${what} failed without a message`;
    default:
      return `not executed (${status.toLowerCase()}): ${what}`;
  }
}

function fill(trouble: Trouble, { replay, errorCodes }: Witness): Failure {
  const spoken = [trouble.message, trouble.expected, trouble.seen].join(' ').match(/0x[0-9A-Fa-f]{8}/g) ?? [];
  const codes = spoken.map(code => `0x${code.slice(2).toUpperCase()}`).filter(code => errorCodes.has(code));
  const { message, expected, seen, exchanges } = bounded(trouble);
  return { ...trouble, message, expected, seen, codes: [...new Set(codes)], exchanges, replay };
}

function stepResults({ steps }: PlannedScenario, executed: readonly StepExecution[]): StepResult[] {
  return steps.map(({ text }, index) => {
    const status = executed[index]?.status ?? 'SKIPPED';
    return { text, status: status === 'PASSED' ? 'passed' : status === 'SKIPPED' ? 'skipped' : 'failed' };
  });
}

function result(
  { id, feature, rule, name, clauses }: PlannedScenario,
  verdict: ScenarioResult['verdict'],
  reason: string | null,
  failure: Failure | null,
  steps: StepResult[],
): ScenarioResult {
  return {
    id,
    feature,
    rule,
    name,
    clauses: [...clauses],
    verdict,
    reason,
    failure,
    steps,
    replay: null,
    deviation: null,
  };
}
