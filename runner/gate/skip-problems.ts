import type { GateProblem } from '../../contracts/types/results.js';
import { ByScenario, scenarioName, whereItWent } from './by-scenario.js';
import type { GateQuestion } from './judge-gate.js';
import { matchesPattern } from './message-pattern.js';

/** Where a run leaves out other scenarios than its baseline says: a target that declares less is asked less, and that must not go unseen. */
export function skipProblems({ baseline, results }: GateQuestion, whole: boolean): GateProblem[] {
  const { path } = baseline.document;
  const pins = new ByScenario(
    baseline.notApplicable.flatMap(({ reason, scenarios }) =>
      scenarios.map(({ id, line }) => [id, { scenario: id, reason, line }] as const),
    ),
  );
  const problems: GateProblem[] = [];
  for (const result of results) {
    const { id, verdict, reason, clauses } = result;
    const pin = pins.take(result);
    const about = { scenario: id, clause: clauses[0] ?? null };
    const why = reason ?? 'no reason was recorded';
    if (verdict === 'not-applicable' && pin === undefined) {
      const message = `${id} is not applicable and is not in ${path}: "${why}". Let the target declare it again; or add ${JSON.stringify(scenarioName(result))} to "notApplicable" under this reason.`;
      problems.push({ kind: 'new-skip', line: null, ...about, message });
    } else if (verdict === 'not-applicable' && pin !== undefined && !matchesPattern(pin.reason, why)) {
      const message = `${path}:${pin.line}: ${id} is not applicable for another reason: it was "${pin.reason}", now it is "${why}". Move it there.`;
      problems.push({ kind: 'new-skip', line: pin.line, ...about, message });
    } else if (verdict !== 'not-applicable' && verdict !== 'could-not-run' && pin !== undefined) {
      const message = `${path}:${pin.line}: ${id} is applicable now. Take it out of this line.`;
      problems.push({ kind: 'matches-nothing', line: pin.line, ...about, message });
    }
  }
  if (!whole) return problems;
  const gone = pins.rest().map(({ scenario, line }): GateProblem => {
    const message = `${path}:${line}: the plan has no scenario ${scenario}. Take it out of this line; ${whereItWent(scenario)}.`;
    return { kind: 'matches-nothing', line, scenario, clause: null, message };
  });
  return [...problems, ...gone];
}
