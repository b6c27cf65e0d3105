import { Fault } from '../../contracts/faults.js';
import type { TargetDescription } from '../../contracts/types/target-control.js';
import { startSession } from '../../lab/start-session.js';
import { unwrap } from '../../lab/unwrap.js';
import { policiesOf } from '../../mutants/assemble.js';
import type { Mutant } from '../../mutants/mutant.js';
import { createReference } from '../../reference/index.js';
import { executeScenarios } from '../execute-scenarios.js';
import { judgeScenario } from '../judge-scenario.js';
import type { Kit } from '../kit.js';
import { makePlan, type PlannedScenario } from '../plan.js';
import { readFeatures } from '../read-features.js';
import { readingsOfRun } from '../readings.js';
import { type KillMatrix, killMatrix, type MutantRun } from './kill-matrix.js';

/** What the mutants are run with. */
export interface MutationSettings {
  seed: number;
  /** True: every scenario against every mutant. False: against each mutant the scenarios of the clauses it names. */
  full: boolean;
  /** Only these clauses: their scenarios against the mutants that they must catch. Empty: all. */
  only: readonly string[];
  /** Told of every mutant when it has run. */
  onRun(run: MutantRun): void;
}

/** Runs the whole suite against the reference, then each mutant's scenarios against the mutant, in the embedded lab. The same seed gives the
 * same matrix. */
export async function runMutants(
  kit: Kit,
  mutants: readonly Mutant[],
  settings: MutationSettings,
): Promise<KillMatrix> {
  const description = unwrap(await createReference().describe({}), 'describe');
  const { only } = settings;
  const asked = (ids: readonly string[]) => only.length === 0 || ids.some(id => only.includes(id));
  const scenarios = (await plannedScenarios(kit, description)).filter(({ clauses }) => asked(clauses));
  const baseline = await runSuite(kit, null, description, scenarios, settings.seed);
  const runs: MutantRun[] = [];
  if (baseline.failed.size + baseline.broken.size === 0) {
    for (const mutant of mutants.filter(({ kills }) => asked(kills))) {
      const chosen = settings.full
        ? scenarios
        : scenarios.filter(({ clauses }) => clauses.some(id => mutant.kills.includes(id)));
      const run = judge(mutant, asked, chosen, await runSuite(kit, mutant, description, chosen, settings.seed));
      runs.push(run);
      settings.onRun(run);
    }
  }
  const clauses = kit.clauses.filter(({ id }) => asked([id]));
  return killMatrix(clauses, [...baseline.failed, ...baseline.broken], runs, only);
}

async function plannedScenarios(kit: Kit, description: TargetDescription): Promise<readonly PlannedScenario[]> {
  const readings = readingsOf(kit, description);
  const selection = { only: [], tags: null, scenarios: [] };
  const plan = makePlan({
    kit,
    profile: 'reference',
    description,
    readings,
    selection,
    features: await readFeatures(kit, null),
  });
  const runnable = plan.scenarios.filter(scenario => scenario.notApplicable === null);
  if (runnable.length === 0) throw new Fault('kit', 'no scenario applies to the reference');
  return runnable;
}

function readingsOf(kit: Kit, description: TargetDescription): Record<string, string> {
  const readings = readingsOfRun(kit.interpretations, description);
  return Object.fromEntries(readings.map(({ interpretation, reading }) => [interpretation, reading]));
}

interface SuiteRun {
  failed: Set<string>;
  broken: Set<string>;
}

/** Runs every scenario against one implementation; without a mutant, the reference itself. */
async function runSuite(
  kit: Kit,
  mutant: Mutant | null,
  description: TargetDescription,
  scenarios: readonly PlannedScenario[],
  seed: number,
): Promise<SuiteRun> {
  const policies = mutant === null ? null : policiesOf(mutant);
  const target = createReference(policies?.reference);
  const configuration = {
    lab: 'embedded',
    profile: 'reference',
    target,
    description,
    seed,
    readings: readingsOf(kit, description),
  } as const;
  const session = await startSession(configuration, policies?.service);
  const run: SuiteRun = { failed: new Set(), broken: new Set(scenarios.map(({ id }) => id)) };
  try {
    await executeScenarios(kit, scenarios, {
      started: ({ id, name, clauses, readings }) => session.begin({ id, name, clauses, readings }),
      finished: (scenario, execution) => {
        const { verdict } = judgeScenario(scenario, execution, {
          evidence: session.end(),
          replay: '',
          errorCodes: new Set(),
        });
        if (verdict === 'failed') run.failed.add(scenario.id);
        if (verdict === 'failed' || verdict === 'passed') run.broken.delete(scenario.id);
      },
    });
  } finally {
    await session.close();
  }
  return run;
}

function judge(
  mutant: Mutant,
  asked: (ids: readonly string[]) => boolean,
  scenarios: readonly PlannedScenario[],
  { failed, broken }: SuiteRun,
): MutantRun {
  const killedBy = new Set(scenarios.filter(({ id }) => failed.has(id)).flatMap(({ clauses }) => clauses));
  return {
    mutant,
    killedBy: [...killedBy].sort(),
    missedBy: mutant.kills.filter(id => asked([id]) && !killedBy.has(id)),
    failedScenarios: [...failed].sort(),
    couldNotRun: [...broken].sort(),
  };
}
