import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKit } from '../cli/load-kit.js';
import { modules } from '../cli/modules.js';
import type { TargetControl, TargetDescription } from '../contracts/types/target-control.js';
import { startSession } from '../lab/start-session.js';
import { unwrap } from '../lab/unwrap.js';
import { executeScenarios } from '../runner/execution/execute-scenarios.js';
import { judgeScenario } from '../runner/execution/judge-scenario.js';
import type { Kit } from '../runner/kit.js';
import { makePlan, type PlannedScenario } from '../runner/plan/plan.js';
import { readFeatures } from '../runner/plan/read-features.js';
import { readingsOfRun } from '../runner/plan/readings.js';
import { openTarget } from '../targets/open-target.js';
import { parseTarget } from '../targets/parse-target.js';
import type { Suite, SuiteTest } from './suite-contract.js';

/** Every scenario of profile `reference` as a test, in plan order. Bundled with the instrumented cores, so that loading this file once more
 * under another name evaluates them once more. `known`: the plan of an earlier loading, for the features are the same. */
export async function openSuite(known: readonly PlannedScenario[] | null): Promise<Suite> {
  const found = loadKit();
  const steps = relative(found.root, fileURLToPath(new URL('./steps.js', import.meta.url)));
  const kit = { ...found, steps };
  const description = unwrap(await (await reference()).describe({}), 'describe');
  const readings = Object.fromEntries(
    readingsOfRun(kit.interpretations, description).map(({ interpretation, reading }) => [interpretation, reading]),
  );
  const planned = known ?? (await planOf(kit, description, readings));
  const scenarios = new Map(named(planned).map(({ test, scenario }) => [test.id, scenario]));
  return {
    planned,
    tests: named(planned).map(({ test }) => test),
    async run(ids, observer) {
      const chosen = ids.map(id => scenarios.get(id)).filter(scenario => scenario !== undefined);
      const idOf = new Map(chosen.map((scenario, at) => [scenario.id, ids[at] ?? '']));
      const session = await startSession({
        lab: 'embedded',
        profile: 'reference',
        target: await reference(),
        description,
        seed: 1,
        readings,
      });
      try {
        await executeScenarios(kit, chosen, {
          started: ({ id, name, clauses, readings: own }) => {
            observer.started(idOf.get(id) ?? id);
            session.begin({ id, name, clauses, readings: own });
          },
          finished: (scenario, execution) => {
            const witness = { evidence: session.end(), replay: '', errorCodes: new Set<string>() };
            const { verdict, failure } = judgeScenario(scenario, execution, witness);
            const passed = verdict === 'passed';
            observer.finished(idOf.get(scenario.id) ?? scenario.id, passed ? null : `${verdict}: ${failure?.message}`);
          },
        });
      } finally {
        await session.close();
      }
    },
  };
}

/** The reference as `va-tck run` reaches it: what it answers is held to the contract, so that a mutant that breaks it is detected here as it is
 * there. Another one for each run, that no mutant is given up for what the one before did. */
async function reference(): Promise<TargetControl> {
  return (await openTarget(parseTarget('module:reference'), { modules })).control;
}

async function planOf(kit: Kit, description: TargetDescription, readings: Record<string, string>) {
  const selection = { only: [], tags: null, scenarios: [] };
  const features = await readFeatures(kit, null);
  return makePlan({ kit, profile: 'reference', description, readings, selection, features }).scenarios;
}

/** Tests are named by their words, not their lines: a scenario that is added above others leaves their results as they are. */
function named(scenarios: readonly PlannedScenario[]): { test: SuiteTest; scenario: PlannedScenario }[] {
  const seen = new Map<string, number>();
  return scenarios.map(scenario => {
    const { file, rule, name, line } = scenario;
    const words = [file, rule ?? '', name].join(' › ');
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return { test: { id: `${words} #${nth}`, file, line }, scenario };
  });
}
