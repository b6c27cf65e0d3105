/** Test support: a run that was made up, and the records of its shards. */
import type {
  Attribution,
  Failure,
  Plan,
  Replay,
  RunEvent,
  RunHeader,
  ScenarioResult,
  Shard,
} from '../../../contracts/types/results.js';
import { replayed } from '../../../reports/index.js';
import { sampleHeader, sampleWallClock } from '../../../reports/testing/sample-run.js';
import { judgeRun } from '../../ending/outcome.js';
import type { PlannedScenario } from '../../plan/plan.js';
import { partOf } from '../part-of.js';
import { recordOf, type ShardRecord } from '../shard-record.js';

/** What becomes of one scenario of a run that is made up. */
export interface Fate {
  verdict: 'passed' | 'failed' | 'not-applicable' | 'could-not-run';
  attribution: Attribution;
  /** What a second look gave; undefined where there was none. */
  again?: 'passed' | 'failed';
  deviates: boolean;
}

export interface SampleRun {
  plan: { record: Plan; scenarios: readonly PlannedScenario[] };
  results: readonly ScenarioResult[];
  replays: readonly (readonly [string, Replay])[];
  deviations: readonly (readonly [string, { interpretation: string; reading: string; scenarios: string[] }])[];
  header: RunHeader;
}

/** A whole run in which each scenario, in plan order, has its fate. */
export function sampleRunOf(fates: readonly Fate[]): SampleRun {
  const scenarios = fates.map(plannedAs);
  const record: Plan = { hash: 'abc', full: true, selection: [], scenarios: fates.length, shard: null };
  const looked = fates.map((fate, place) => ({ fate, id: scenarios[place]?.id ?? '' }));
  return {
    plan: { record, scenarios },
    results: fates.map((fate, place) => resultOf(scenarios[place] as PlannedScenario, fate)),
    replays: looked.flatMap(({ fate: { again, verdict, attribution }, id }) => {
      if (again === undefined || verdict === 'not-applicable') return [];
      const failure = again === 'failed' ? failureOf(attribution) : null;
      return [[id, { same: again === verdict, verdict: again, failure }] as const];
    }),
    deviations: looked.flatMap(({ fate: { deviates, verdict }, id }) =>
      deviates && verdict === 'failed' ? [[id, { interpretation: 'i', reading: 'r', scenarios: [id] }] as const] : [],
    ),
    header: { ...sampleHeader, plan: record },
  };
}

/** What a shard of that run records. `change` tampers with its events. */
export function shardOf(
  { plan, results, replays, deviations, header }: SampleRun,
  shard: Shard,
  change: (events: RunEvent[]) => RunEvent[] = events => events,
): ShardRecord {
  const own = partOf(results, shard);
  const isOwn = ([id]: readonly [string, unknown]) => own.some(result => result.id === id);
  const seconds = new Map(replays);
  const record = { ...plan.record, shard };
  const last = own.map(result => {
    const replay = seconds.get(result.id);
    return replay === undefined ? result : replayed(result, replay);
  });
  const { outcome, attribution, reason } = judgeRun(record, last, []);
  const events: RunEvent[] = [
    { type: 'run-started', header: { ...header, plan: record }, wallClock: sampleWallClock },
    ...own.map(scenario => ({ type: 'scenario-finished', scenario }) as const),
    ...replays.filter(isOwn).map(([scenario, replay]) => ({ type: 'scenario-replayed', scenario, replay }) as const),
    ...deviations
      .filter(isOwn)
      .map(([scenario, deviation]) => ({ type: 'deviation-matched', scenario, deviation }) as const),
    { type: 'run-finished', outcome, attribution, reason, gate: null, wallClock: sampleWallClock },
  ];
  return recordOf(`results/${shard.index}`, change(events));
}

function plannedAs({ verdict }: Fate, place: number): PlannedScenario {
  const line = place + 1;
  return {
    id: `features/a.feature:${line}`,
    file: 'features/a.feature',
    line,
    scenarioLine: line,
    feature: 'A',
    rule: null,
    name: `Scenario ${line}`,
    tags: [],
    steps: [{ text: 'Then it holds', argument: '' }],
    tagsMatch: true,
    clauses: ['ONE'],
    readings: {},
    notApplicable: verdict === 'not-applicable' ? 'The target does not declare wmi.' : null,
  };
}

function resultOf({ id, feature, rule, name, clauses, notApplicable }: PlannedScenario, fate: Fate): ScenarioResult {
  const { verdict, attribution } = fate;
  const failure = verdict === 'failed' || verdict === 'could-not-run' ? failureOf(attribution) : null;
  const status = verdict === 'passed' ? 'passed' : 'failed';
  return {
    id,
    feature,
    rule,
    name,
    clauses: [...clauses],
    verdict,
    reason: notApplicable ?? (verdict === 'could-not-run' ? 'it broke' : null),
    failure,
    steps: verdict === 'not-applicable' ? [] : [{ text: 'Then it holds', status }],
    replay: null,
    deviation: null,
  };
}

function failureOf(attribution: Attribution): Failure {
  const nothing = { step: null, expected: null, seen: null, codes: [], exchanges: [] };
  return { attribution, message: 'it broke', replay: 'va-tck run', ...nothing };
}
