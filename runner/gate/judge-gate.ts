import type { Gate, GateProblem, Plan, ScenarioResult } from '../../contracts/types/results.js';
import type { Baseline, KnownFailure, Placed } from './baseline.js';
import { ByScenario, scenarioName, whereItWent } from './by-scenario.js';
import { isOver } from './day.js';
import { matchesPattern, patternOf } from './message-pattern.js';
import { skipProblems } from './skip-problems.js';

/** What is held against a baseline. */
export interface GateQuestion {
  baseline: Baseline;
  plan: Pick<Plan, 'full' | 'shard'>;
  results: readonly ScenarioResult[];
  /** The day by which expiry is judged. */
  today: string;
}

/** Holds a run against its baseline: it holds only where every failure is known, is what the baseline says and has not expired, where all that
 * the baseline says came true, where every scenario got a verdict, the same each time, and where something passed. Where only a part of the plan
 * was run, what the baseline says of the rest is left alone. */
export function judgeGate(question: GateQuestion): Gate {
  const { baseline, plan, results } = question;
  const whole = plan.full && plan.shard === null;
  const entries = new ByScenario(baseline.knownFailures.map(entry => [entry.scenario, entry] as const));
  const known: Gate['known'] = [];
  const problems: GateProblem[] = [];
  for (const result of results) {
    const entry = entries.take(result);
    const found = entry === undefined ? withoutEntry(result, question) : withEntry(result, entry, question);
    problems.push(...found);
    if (entry !== undefined && result.failure !== null && isTargets(result) && found.length === 0) {
      const { clause, reason, owner, expires } = entry;
      known.push({ scenario: result.id, clause, reason, owner, expires });
    }
  }
  if (whole) problems.push(...entries.rest().map(entry => notInPlan(entry, baseline.document.path)));
  problems.push(...skipProblems(question, whole), ...unjudged(results));
  if (whole && problems.length === 0 && !results.some(({ verdict }) => verdict === 'passed')) {
    problems.push(withoutVerdict(null, 'No scenario passed, and a run in which nothing passed is never a success.'));
  }
  return { baseline: baseline.document.path, whole, held: problems.length === 0, known, problems };
}

/** The gate of a run that ended before there was anything to hold against its baseline. */
export function unjudgedGate(path: string, reason: string): Gate {
  const problem = withoutVerdict(null, `${reason} Nothing was held against ${path}.`);
  return { baseline: path, whole: false, held: false, known: [], problems: [problem] };
}

/** The entry for a failure, with nobody's name on it: a baseline with empty places is refused. */
export function entryFor(result: ScenarioResult): KnownFailure {
  const message = result.failure?.message ?? '';
  const clause = result.clauses.find(id => message.startsWith(`${id}:`)) ?? result.clauses[0] ?? '';
  return { scenario: scenarioName(result), clause, message: patternOf(message), reason: '', owner: '', expires: '' };
}

function withoutEntry(result: ScenarioResult, { baseline }: GateQuestion): GateProblem[] {
  const problems = instability(result, null);
  if (result.verdict !== 'failed' || problems.length > 0) return problems;
  const { path } = baseline.document;
  const entry = entryFor(result);
  const message =
    `${result.id} fails and is not in ${path}: "${result.failure?.message ?? ''}". Mend it; or, where it is to be known for a time, ` +
    `fill in who, why and until when, and add to "knownFailures": ${JSON.stringify(entry)}`;
  return [{ kind: 'new-failure', line: null, scenario: result.id, clause: entry.clause, message }];
}

function withEntry(result: ScenarioResult, entry: Placed<KnownFailure>, question: GateQuestion): GateProblem[] {
  const { path } = question.baseline.document;
  const { lines } = entry;
  const problem = (kind: GateProblem['kind'], line: number, message: string): GateProblem[] => [
    { kind, line, scenario: result.id, clause: entry.clause, message: `${path}:${line}: ${message}` },
  ];
  const remove = `Remove lines ${lines.first} to ${lines.last}.`;
  const unstable = instability(result, lines.scenario);
  if (unstable.length > 0) return unstable;
  switch (result.verdict) {
    case 'could-not-run':
      return [];
    case 'not-applicable':
      return problem('matches-nothing', lines.scenario, `${result.id} is not applicable now. ${remove}`);
    case 'passed':
    case 'unexpected-pass':
      return problem('unexpected-pass', lines.scenario, `${result.id} passes now. ${remove}`);
    case 'failed':
    case 'waived':
      break;
  }
  if (!result.clauses.includes(entry.clause)) {
    const judged = result.clauses.join(', ');
    return problem(
      'matches-nothing',
      lines.clause,
      `${result.id} does not judge ${entry.clause}. Change the line to one of: ${judged}`,
    );
  }
  const message = result.failure?.message ?? '';
  if (!matchesPattern(entry.message, message)) {
    const now = JSON.stringify(patternOf(message));
    const changed = `${result.id} fails otherwise: the message was ${JSON.stringify(entry.message)}, now it is ${now}.`;
    return problem(
      'changed-message',
      lines.message,
      `${changed} Where that is the same known failure, change the line to "message": ${now}`,
    );
  }
  if (isOver(entry.expires, question.today)) {
    const expired = `${result.id} was known to fail until ${entry.expires}, by ${entry.owner}, and still does.`;
    return problem('expired', lines.expires, `${expired} Mend it, or renew the day with its owner.`);
  }
  return [];
}

function notInPlan(entry: Placed<KnownFailure>, path: string): GateProblem {
  const { lines, scenario, clause } = entry;
  const message = `${path}:${lines.scenario}: the plan has no scenario ${scenario}. Remove lines ${lines.first} to ${lines.last}; ${whereItWent(scenario)}.`;
  return { kind: 'matches-nothing', line: lines.scenario, scenario, clause, message };
}

/** Two runs with the same seed that ended differently. No entry excuses that. */
function instability({ id, clauses, replay }: ScenarioResult, line: number | null): GateProblem[] {
  if (replay === null || replay.same || replay.verdict === 'could-not-run') return [];
  const message = `${id} ended otherwise when it was run again with the same seed. A failure that comes and goes is never known: make it the same each time.`;
  return [{ kind: 'nondeterministic', line, scenario: id, clause: clauses[0] ?? null, message }];
}

/** What kept scenarios from a verdict is not the baseline's to excuse. */
function unjudged(results: readonly ScenarioResult[]): GateProblem[] {
  const without = results.filter(isWithoutVerdict);
  const [first] = without;
  if (first === undefined) return [];
  const many = without.length === 1 ? 'A scenario has no verdict' : `${without.length} scenarios have no verdict`;
  const unseen = first.replay === null ? 'it failed, and was not run again' : null;
  const why = first.reason ?? first.replay?.failure?.message ?? unseen ?? 'no reason was recorded';
  return [withoutVerdict(first.id, `${many}, which no baseline excuses. First: ${first.id}: ${why}`)];
}

function withoutVerdict(scenario: string | null, message: string): GateProblem {
  return { kind: 'could-not-run', line: null, scenario, clause: null, message };
}

/** It could not run, or was not run again to see whether it fails each time. */
function isWithoutVerdict(result: ScenarioResult): boolean {
  const { verdict, replay } = result;
  return verdict === 'could-not-run' || replay?.verdict === 'could-not-run' || (isTargets(result) && replay === null);
}

function isTargets({ verdict }: ScenarioResult): boolean {
  return verdict === 'failed' || verdict === 'waived';
}
