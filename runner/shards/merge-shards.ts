import type { Deviation, Plan, Replay, ScenarioResult } from '../../contracts/types/results.js';
import { replayed, scenariosDue } from '../../reports/index.js';
import { type Ending, judgeRun, mostTelling } from '../ending/outcome.js';
import { UsageError } from '../misuse/usage-error.js';
import type { PlannedScenario } from '../plan/plan.js';
import { requireOneRun, requireOwnPart } from './check-shards.js';
import { placeOf, type ShardRecord } from './shard-record.js';

/** What shards recorded together, in plan order. */
export interface MergedRecord {
  scenarios: readonly ScenarioResult[];
  replays: readonly (readonly [scenario: string, Replay])[];
  deviations: readonly (readonly [scenario: string, Deviation])[];
  /** How the run ended where a shard is missing or did not come to its end; null where all did. */
  broken: Ending | null;
}

/** Puts the records of shards together as one run would have recorded it. Throws a `UsageError` that names the shard where they are not
 * shards of one run, where one is given twice, or where one is not as it was recorded. `lost`: how processes ended that recorded nothing. */
export function mergeShards(
  { record: plan, scenarios: planned }: { record: Plan; scenarios: readonly PlannedScenario[] },
  shards: readonly ShardRecord[],
  lost: ReadonlyMap<number, Ending> = new Map(),
): MergedRecord {
  requireOneRun(shards);
  for (const shard of shards) requireOwnPart(shard, planned);
  const results = new Map(shards.flatMap(({ scenarios }) => scenarios.map(result => [result.id, result] as const)));
  const replays = new Map(shards.flatMap(shard => [...shard.replays]));
  const deviations = new Map(shards.flatMap(shard => [...shard.deviations]));
  const inPlanOrder = <Look>(looks: ReadonlyMap<string, Look>) =>
    planned.flatMap(({ id }) => {
      const look = looks.get(id);
      return look === undefined ? [] : [[id, look] as const];
    });
  return {
    scenarios: inPlanOrder(results).map(([, result]) => result),
    replays: inPlanOrder(replays),
    deviations: inPlanOrder(deviations),
    broken: brokenBy(plan, shards, lost),
  };
}

function brokenBy(plan: Plan, shards: readonly ShardRecord[], lost: ReadonlyMap<number, Ending>): Ending | null {
  const ends = shards.flatMap(shard => unfinished(plan, shard) ?? []);
  return mostTelling([...ends, ...lost.values(), ...missing(shards, lost)]);
}

function missing(shards: readonly ShardRecord[], lost: ReadonlyMap<number, Ending>): Ending[] {
  const count = shards[0]?.shard.count ?? 0;
  const there = new Set([...shards.map(({ shard }) => shard.index), ...lost.keys()]);
  const absent = Array.from({ length: count }, (_, place) => place + 1).filter(index => !there.has(index));
  if (absent.length === 0) return [];
  const named = absent.length > 10 ? `${absent.slice(0, 10).join(', ')}, …` : absent.join(', ');
  const reason = `${absent.length} of ${count} shards ${absent.length === 1 ? 'is' : 'are'} missing: ${named}.`;
  return [{ outcome: 'incomplete', attribution: null, reason }];
}

/** How a shard ended that did not come to the end of its part; null where it did. */
function unfinished(whole: Plan, record: ShardRecord): Ending | null {
  const { ended, scenarios, shard, replays } = record;
  const plan = { ...whole, shard };
  const name = placeOf(record);
  const there = `${scenarios.length} of ${scenariosDue(plan)} scenarios are in its record`;
  if (ended === null) {
    return { outcome: 'incomplete', attribution: null, reason: `The record of ${name} was torn off: ${there}.` };
  }
  const results = scenarios.map(result => {
    const replay = replays.get(result.id);
    return replay === undefined ? result : replayed(result, replay);
  });
  const judged = judgeRun(plan, results, []);
  const isWhole = scenarios.length === scenariosDue(plan);
  const { outcome, attribution, reason } = ended;
  if (isWhole && outcome === judged.outcome && attribution === judged.attribution) return null;
  if (outcome === 'could-not-run' || outcome === 'incomplete') {
    return { outcome, attribution, reason: `In ${name}, ${there}: ${reason ?? 'no reason is recorded.'}` };
  }
  throw new UsageError(`${name} is edited: it says ${outcome}, and its scenarios say ${judged.outcome} (${there})`);
}
