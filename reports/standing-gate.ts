import type { Gate, Outcome, RunHeader, ScenarioResult } from '../contracts/types/results.js';
import { scenariosDue } from './scenarios-due.js';

/** The recorded gate, unless it claims more than the record shows. It held only where the run ended, where every planned scenario is in the record
 * with a verdict that is no unexpected pass, where every failure is among those known and was seen twice, and where, of a whole run, something passed. So a file that was cut, merged or edited cannot open a gate. */
export function standingGate(
  recorded: Gate | null,
  { plan }: RunHeader,
  scenarios: readonly ScenarioResult[],
  outcome: Outcome,
): Gate | null {
  if (recorded === null || !recorded.held) return recorded;
  const known = new Set(recorded.known.map(({ scenario }) => scenario));
  const stands = (scenario: ScenarioResult): boolean => {
    const { id, verdict, replay } = scenario;
    if (verdict === 'could-not-run' || verdict === 'unexpected-pass' || replay?.same === false) return false;
    if (verdict !== 'failed' && verdict !== 'waived') return true;
    return replay !== null && (verdict === 'waived' || known.has(id));
  };
  const against = scenarios.find(scenario => !stands(scenario));
  const isFull = plan.full && plan.shard === null && scenarios.some(({ verdict }) => verdict === 'passed');
  const isEnded = outcome !== 'incomplete' && outcome !== 'could-not-run';
  const isWhole = isEnded && scenarios.length === scenariosDue(plan) && (!recorded.whole || isFull);
  if (against === undefined && isWhole && recorded.problems.length === 0) return recorded;
  const message = `The record ends with a gate that held, but ${against === undefined ? 'is not whole' : `${against.id} stands against it`}.`;
  const problem = {
    kind: 'could-not-run' as const,
    line: null,
    scenario: against?.id ?? null,
    clause: null,
    message,
  };
  return { ...recorded, held: false, problems: [...recorded.problems, problem] };
}
