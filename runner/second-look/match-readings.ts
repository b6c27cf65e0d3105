import type { Interpretation } from '../../contracts/interpretations/interpretation.js';
import type { Deviation, ScenarioResult } from '../../contracts/types/results.js';
import { runScenario } from '../execution/run-scenario.js';
import { reasonNotApplicable } from '../plan/applicability.js';
import type { PlannedScenario } from '../plan/plan.js';
import { rolesOfTarget } from '../plan/readings.js';
import type { RunRecord } from '../record/run-record.js';
import type { PreparedRun } from '../run-parts.js';

/** Looks again at each scenario that the target failed and that is about a reading of the guide: where everything that the kit has about
 * another registered reading holds, the record says that the target follows that one. It stays failed. What is run for this is no part of the
 * plan, and its worlds are opened as for any target that has not declared the reading.
 *
 * All scenarios about the other reading count, not those of the failed clause alone: a target that follows it here and not there would
 * still fail after it declared it. Each is run once at most. */
export async function matchReadings(prepared: PreparedRun, record: RunRecord): Promise<void> {
  const { plan } = prepared;
  // The reference is judged by every reading, so that none of them is another.
  if (plan.profile === 'reference') return;
  const follows = remembered((interpretation, reading) => probe(prepared, record, interpretation, reading));
  const planned = new Map(plan.scenarios.map(scenario => [scenario.id, scenario]));
  for (const result of record.results.filter(failedByTarget)) {
    const scenario = planned.get(result.id);
    if (scenario === undefined || isOver(prepared, record)) continue;
    const deviation = await findDeviation(prepared, scenario, follows);
    if (deviation !== null) record.matched(scenario.id, deviation);
  }
}

/** Ids of the scenarios about a reading, if they all pass; empty otherwise. */
type Follows = (interpretation: Interpretation, reading: string) => Promise<readonly string[]>;

/** The first other reading, in the order of the register, that the target follows, of the readings that the scenario is about. */
async function findDeviation(
  prepared: PreparedRun,
  { clauses, readings }: PlannedScenario,
  follows: Follows,
): Promise<Deviation | null> {
  const { kit, plan } = prepared;
  for (const interpretation of kit.interpretations) {
    const asked = readings[interpretation.id];
    if (asked === undefined || !rolesOfTarget[plan.profile].includes(interpretation.role)) continue;
    for (const { id: reading } of interpretation.readings) {
      const isTold = aboutReading(prepared, interpretation.id, reading).some(other =>
        other.clauses.some(clause => clauses.includes(clause)),
      );
      if (reading === asked || !isTold) continue;
      const scenarios = await follows(interpretation, reading);
      if (scenarios.length > 0) return { interpretation: interpretation.id, reading, scenarios: [...scenarios] };
    }
  }
  return null;
}

async function probe(
  prepared: PreparedRun,
  record: RunRecord,
  { id }: Interpretation,
  reading: string,
): Promise<readonly string[]> {
  const scenarios = aboutReading(prepared, id, reading);
  for (const scenario of scenarios) {
    if (isOver(prepared, record)) return [];
    // Whatever goes wrong here tells nothing of the run: its verdicts stand.
    const passed = await runScenario(prepared, scenario).then(
      ({ verdict }) => verdict === 'passed',
      () => false,
    );
    if (!passed) return [];
  }
  return scenarios.map(scenario => scenario.id);
}

/** The scenarios about this reading that would apply to the target if it declared it and nothing else. */
function aboutReading({ kit, plan, header }: PreparedRun, interpretation: string, reading: string): PlannedScenario[] {
  const { profile, inProfile } = plan;
  const ofRun = Object.fromEntries(header.readings.map(known => [known.interpretation, known.reading]));
  const against = { kit, profile, description: header.description, readings: { ...ofRun, [interpretation]: reading } };
  return inProfile.filter(scenario => {
    if (scenario.readings[interpretation] !== reading) return false;
    const clauses = plan.clauses.filter(({ id }) => scenario.clauses.includes(id));
    return reasonNotApplicable({ ...scenario, clauses }, against) === null;
  });
}

function failedByTarget({ verdict, failure }: ScenarioResult): boolean {
  return verdict === 'failed' && failure?.attribution === 'target';
}

/** A run that was stopped looks at nothing again, nor is a target asked that was given up. */
function isOver({ target, session }: PreparedRun, record: RunRecord): boolean {
  return !record.isOpen || (target.lost() ?? session.lost()) !== null;
}

function remembered(follows: Follows): Follows {
  const known = new Map<string, Promise<readonly string[]>>();
  return (interpretation, reading) => {
    const key = `${interpretation.id}=${reading}`;
    const found = known.get(key) ?? follows(interpretation, reading);
    known.set(key, found);
    return found;
  };
}
