import type { ScenarioResult } from '../contracts/types/results.js';
import { executeScenarios } from './execute-scenarios.js';
import { judgeScenario, notRun } from './judge-scenario.js';
import type { PlannedScenario } from './plan.js';
import { replayCommand } from './replay-command.js';
import type { PreparedRun } from './run-parts.js';

/** Runs one scenario by itself, in a world of its own, and tells what became of it. Nothing of it is recorded. */
export async function runScenario(prepared: PreparedRun, scenario: PlannedScenario): Promise<ScenarioResult> {
  const { kit, plan, session, settings } = prepared;
  const { id, name, clauses, readings } = scenario;
  const replay = replayCommand(id, plan.profile, settings);
  let result = notRun(scenario, { attribution: 'kit', message: 'nothing ran the scenario', replay });
  await executeScenarios(kit, [scenario], {
    started: () => session.begin({ id, name, clauses, readings }),
    finished: (_, execution) => {
      result = judgeScenario(scenario, execution, { evidence: session.end(), replay, errorCodes: kit.errorCodes });
    },
  });
  return result;
}
