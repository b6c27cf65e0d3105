import type { Clause } from '../contracts/catalogue/clause.js';
import type { Replay, RunEvent, RunResult, ScenarioResult, Verdict } from '../contracts/types/results.js';
import { judgeClause } from './clause-verdict.js';
import { standingGate } from './standing-gate.js';
import { standingOutcome } from './standing-outcome.js';

type Started = Extract<RunEvent, { type: 'run-started' }>;
type Look = Extract<RunEvent, { type: 'scenario-replayed' | 'deviation-matched' }>;
type Finished = Extract<RunEvent, { type: 'run-finished' }>;

/** Builds the normalised model from a run's events and its profile's clauses, given in guide order. A run without `run-finished` is
 * incomplete. Throws where the events are not those of exactly one run. */
export function foldEvents(events: Iterable<RunEvent>, clauses: readonly Clause[]): RunResult {
  const { started, scenarios, finished } = sorted(events);
  const { header } = started;
  const judgement = standingOutcome(finished, header, scenarios);
  const judges = scenariosByClause(scenarios);
  return {
    header,
    outcome: judgement.outcome,
    attribution: judgement.attribution,
    reason: judgement.reason,
    gate: standingGate(finished?.gate ?? null, header, scenarios, judgement.outcome),
    clauses: clauses.map(clause => judgeClause(clause, judges.get(clause.id) ?? [], judgement.outcome, header.plan)),
    scenarios,
    counts: countVerdicts(scenarios),
    wallClock: finished?.wallClock ?? started.wallClock,
  };
}

/** How many have each verdict; every verdict is there, in the order reports show them. */
export function countVerdicts(judged: Iterable<{ verdict: Verdict }>): { [verdict in Verdict]: number } {
  const counts = {
    passed: 0,
    failed: 0,
    'not-applicable': 0,
    waived: 0,
    'could-not-run': 0,
    'unexpected-pass': 0,
  };
  for (const { verdict } of judged) counts[verdict] += 1;
  return counts;
}

function sorted(events: Iterable<RunEvent>) {
  let started: Started | null = null;
  let finished: Finished | null = null;
  const scenarios = new Map<string, ScenarioResult>();
  let number = 0;
  for (const event of events) {
    number += 1;
    if ((event.type === 'run-started') !== (number === 1) || finished !== null) {
      throw new Error(
        `event ${number} is a ${event.type} out of place: expected run-started once, first, and nothing after run-finished`,
      );
    }
    if (event.type === 'run-started') started = event;
    else if (event.type === 'run-finished') finished = event;
    else if (event.type !== 'scenario-finished') look(event, scenarios, number);
    else if (scenarios.has(event.scenario.id)) {
      throw new Error(`event ${number} tells of ${event.scenario.id} a second time`);
    } else scenarios.set(event.scenario.id, event.scenario);
  }
  if (started === null) throw new Error('the record is empty: not even run-started was written');
  return { started: started as Started, scenarios: [...scenarios.values()], finished: finished as Finished | null };
}

/** A second look at a scenario adds to its result. One that ended otherwise than before fails it, whatever it ended with first. */
function look(event: Look, scenarios: Map<string, ScenarioResult>, number: number): void {
  const looked = scenarios.get(event.scenario);
  if (looked === undefined) throw new Error(`event ${number} tells of ${event.scenario} before it finished`);
  if (event.type === 'deviation-matched') {
    if (looked.deviation !== null) throw new Error(`event ${number} matches ${event.scenario} a second time`);
    scenarios.set(event.scenario, { ...looked, deviation: event.deviation });
    return;
  }
  if (looked.replay !== null) throw new Error(`event ${number} tells of the replay of ${event.scenario} a second time`);
  scenarios.set(event.scenario, replayed(looked, event.replay));
}

/** The result of a scenario that was run again. One that answers otherwise has failed, whatever it was before: no waiver is for a failure that
 * comes and goes. Where the second look could not be taken, what stood on it alone has no verdict; a failure stays one. */
export function replayed(first: ScenarioResult, replay: Replay): ScenarioResult {
  if (replay.same || first.verdict === 'failed') return { ...first, replay };
  if (replay.verdict === 'could-not-run') {
    const reason = `It was ${first.verdict}, and could not be run again: ${replay.failure?.message ?? 'no reason was recorded'}`;
    return { ...first, replay, verdict: 'could-not-run', reason, failure: replay.failure };
  }
  return { ...first, replay, verdict: 'failed', reason: null, failure: first.failure ?? replay.failure };
}

function scenariosByClause(scenarios: readonly ScenarioResult[]): Map<string, ScenarioResult[]> {
  const judges = new Map<string, ScenarioResult[]>();
  for (const scenario of scenarios) {
    for (const id of new Set(scenario.clauses)) {
      const judging = judges.get(id);
      if (judging === undefined) judges.set(id, [scenario]);
      else judging.push(scenario);
    }
  }
  return judges;
}
