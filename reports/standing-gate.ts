import type { Gate, RunHeader, ScenarioResult } from '../contracts/types/results.js';
import { scenariosDue } from './scenarios-due.js';

/** The recorded gate, unless it claims more than the record shows. It held only where every planned scenario is in the record with a verdict
 * that is no unexpected pass, and every failure is among those known. So a file that was cut, merged or edited cannot open a gate. */
export function standingGate(
  recorded: Gate | null,
  { plan }: RunHeader,
  scenarios: readonly ScenarioResult[],
): Gate | null {
  if (recorded === null || !recorded.held) return recorded;
  const known = new Set(recorded.known.map(({ scenario }) => scenario));
  const stands = (scenario: ScenarioResult): boolean => {
    const { id, verdict, replay } = scenario;
    if (verdict === 'could-not-run' || verdict === 'unexpected-pass' || replay?.same === false) return false;
    return verdict !== 'failed' || known.has(id);
  };
  const against = scenarios.find(scenario => !stands(scenario));
  const isWhole = scenarios.length === scenariosDue(plan) && (!recorded.whole || (plan.full && plan.shard === null));
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
