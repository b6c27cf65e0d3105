import type { Profile } from '../../contracts/catalogue/clause.js';
import type { TargetDescription } from '../../contracts/types/target-control.js';
import { startSession } from '../../lab/start-session.js';
import { policiesOf } from '../../mutants/assemble.js';
import type { Mutant } from '../../mutants/mutant.js';
import { createReference } from '../../reference/index.js';
import { executeScenarios } from '../execution/execute-scenarios.js';
import { judgeScenario } from '../execution/judge-scenario.js';
import type { Kit } from '../kit.js';
import type { PlannedScenario } from '../plan/plan.js';

/** What every run of the suite in one profile has in common. */
export interface Suite {
  kit: Kit;
  profile: Profile;
  description: TargetDescription;
  /** Interpretation id → reading. */
  readings: Readonly<Record<string, string>>;
  seed: number;
}

/** Ids of the scenarios that did not pass. */
export interface SuiteRun {
  failed: ReadonlySet<string>;
  /** Ended otherwise than passed or failed, or did not end. */
  broken: ReadonlySet<string>;
}

/** Runs scenarios against a mutant in the embedded lab; without one, against the reference itself. The activation service and
 * DNS are broken only where they are under test: a mock that lies would be taken for a target that fails. */
export async function runSuite(
  { kit, profile, description, readings, seed }: Suite,
  mutant: Mutant | null,
  scenarios: readonly PlannedScenario[],
): Promise<SuiteRun> {
  const policies = mutant === null ? null : policiesOf(mutant);
  const reference = createReference(policies?.reference);
  const target = { ...reference, ...mutant?.target?.(reference) };
  const configuration = {
    lab: 'embedded',
    profile,
    target,
    description: mutant?.says?.(description) ?? description,
    seed,
    readings,
  } as const;
  const session = await startSession(configuration, profile === 'reference' ? policies?.mocks : undefined);
  const failed = new Set<string>();
  const broken = new Set(scenarios.map(({ id }) => id));
  try {
    await executeScenarios(kit, scenarios, {
      started: ({ id, name, clauses, readings: own }) => session.begin({ id, name, clauses, readings: own }),
      finished: (scenario, execution) => {
        const witness = { evidence: session.end(), replay: '', errorCodes: new Set<string>() };
        const { verdict } = judgeScenario(scenario, execution, witness);
        if (verdict === 'failed') failed.add(scenario.id);
        if (verdict === 'failed' || verdict === 'passed') broken.delete(scenario.id);
      },
    });
  } finally {
    await session.close();
  }
  return { failed, broken };
}
