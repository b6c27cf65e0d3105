import type { ScenarioResult } from '../../contracts/types/results.js';
import type { PlannedScenario } from '../plan/plan.js';
import { replayCommand } from '../replay-command.js';
import type { PreparedRun } from '../run-parts.js';
import { executeScenarios } from './execute-scenarios.js';
import { notRun } from './judge-scenario.js';
import { observe } from './observe.js';

/** Runs one scenario by itself, in a world of its own, and tells what became of it. Nothing of it is recorded. Rejects where the target has
 * been given up. */
export async function runScenario(prepared: PreparedRun, scenario: PlannedScenario): Promise<ScenarioResult> {
  const { kit, plan, settings } = prepared;
  const replay = replayCommand(scenario.id, plan.profile, settings);
  let result = notRun(scenario, { attribution: 'kit', message: 'nothing ran the scenario', replay });
  const seen = {
    isOpen: true,
    settle: (settled: ScenarioResult) => {
      result = settled;
    },
  };
  await executeScenarios(kit, [scenario], observe(prepared, seen, { running: () => undefined }));
  return result;
}
