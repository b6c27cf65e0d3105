import type { Profile } from '../../contracts/catalogue/clause.js';
import { Fault } from '../../contracts/faults.js';
import { unwrap } from '../../lab/unwrap.js';
import type { Mutant } from '../../mutants/mutant.js';
import { createReference } from '../../reference/index.js';
import type { Kit } from '../kit.js';
import { clausesOf, makePlan, type PlannedScenario } from '../plan/plan.js';
import { readFeatures } from '../plan/read-features.js';
import { readingsOfRun } from '../plan/readings.js';
import { type KillMatrix, type MutantRun, type ProfileMatrix, profileMatrix } from './kill-matrix.js';
import { mutantsFor } from './mutants-for.js';
import { runSuite, type Suite, type SuiteRun } from './run-suite.js';

/** What the mutants are run with. */
export interface MutationSettings {
  /** In this order. */
  profiles: readonly Profile[];
  seed: number;
  /** True: every scenario against every mutant. False: against each mutant the scenarios of the clauses it names. */
  full: boolean;
  /** Only these clauses: their scenarios against the mutants that they must catch. Empty: all. A profile without any of them is left out. */
  only: readonly string[];
  /** Told of every profile before its mutants run. */
  onProfile(profile: Profile): void;
  /** Told of every mutant when it has run. */
  onRun(run: MutantRun): void;
}

/** Runs, profile by profile, the whole suite against the reference, then each mutant's scenarios against the mutant, in the embedded lab.
 * The same seed gives the same matrix. */
export async function runMutants(
  kit: Kit,
  mutants: readonly Mutant[],
  settings: MutationSettings,
): Promise<KillMatrix> {
  const asked = (ids: readonly string[]) => settings.only.length === 0 || ids.some(id => settings.only.includes(id));
  const profiles: ProfileMatrix[] = [];
  for (const profile of settings.profiles) {
    const clauses = clausesOf(kit, profile).filter(({ id }) => asked([id]));
    if (clauses.length === 0) continue;
    settings.onProfile(profile);
    const suite = await suiteOf(kit, profile, settings.seed);
    const scenarios = (await plannedScenarios(suite)).filter(scenario => asked(scenario.clauses));
    const baseline = await runSuite(suite, null, scenarios);
    const failures = [...baseline.failed, ...baseline.broken];
    const runs: MutantRun[] = [];
    for (const mutant of failures.length > 0 ? [] : mutantsFor(clauses, mutants)) {
      const mustCatch = clauses.map(({ id }) => id).filter(id => mutant.kills.includes(id));
      const said = mutant.says?.(suite.description);
      const applying =
        said === undefined
          ? scenarios
          : (await plannedScenarios({ ...suite, description: said })).filter(({ clauses: ids }) => asked(ids));
      const chosen = settings.full
        ? applying
        : applying.filter(scenario => scenario.clauses.some(id => mutant.kills.includes(id)));
      const run = judge(mutant, mustCatch, chosen, await runSuite(suite, mutant, chosen));
      runs.push(run);
      settings.onRun(run);
    }
    profiles.push(profileMatrix(profile, clauses, failures, runs));
  }
  return { format: 'va-tck-kill-matrix/2', selection: settings.only, profiles };
}

async function suiteOf(kit: Kit, profile: Profile, seed: number): Promise<Suite> {
  const description = unwrap(await createReference().describe({}), 'describe');
  const readings = readingsOfRun(kit.interpretations, description);
  const byInterpretation = Object.fromEntries(readings.map(({ interpretation, reading }) => [interpretation, reading]));
  return { kit, profile, description, readings: byInterpretation, seed };
}

async function plannedScenarios(suite: Suite): Promise<readonly PlannedScenario[]> {
  const selection = { only: [], tags: null, scenarios: [] };
  const plan = makePlan({ ...suite, selection, features: await readFeatures(suite.kit, null) });
  const runnable = plan.scenarios.filter(scenario => scenario.notApplicable === null);
  if (runnable.length === 0) throw new Fault('kit', `no scenario of profile ${suite.profile} applies to the reference`);
  return runnable;
}

function judge(
  mutant: Mutant,
  mustCatch: readonly string[],
  scenarios: readonly PlannedScenario[],
  { failed, broken }: SuiteRun,
): MutantRun {
  const killedBy = new Set(scenarios.filter(({ id }) => failed.has(id)).flatMap(({ clauses }) => clauses));
  return {
    mutant,
    killedBy: [...killedBy].sort(),
    missedBy: mustCatch.filter(id => !killedBy.has(id)),
    failedScenarios: [...failed].sort(),
    couldNotRun: [...broken].sort(),
  };
}
