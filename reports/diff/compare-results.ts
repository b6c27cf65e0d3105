import type { RunResult, ScenarioResult, Verdict } from '../../contracts/types/results.js';
import { type Change, type ChangeKind, changeKinds, type Difference, type Side } from './difference.js';

/** Compares an older result with a newer one. Clauses are known by their ids. Scenarios are known by feature, rule and name, not by line: a
 * line moves whenever something above it is edited. Throws where the two are of different profiles, which have nothing to compare. */
export function compareResults(before: RunResult, after: RunResult): Difference {
  const profiles = [before.header.profile, after.header.profile];
  if (profiles[0] !== profiles[1]) {
    throw new Error(`a result of profile ${profiles[0]} cannot be compared with one of profile ${profiles[1]}`);
  }
  const [older, newer] = [sideOf(before), sideOf(after)];
  // A part may hold of a clause only scenarios that never applied; those that were judged are compared one by one all the same.
  const clauses = changesBetween(clausesOf(before), clausesOf(after)).filter(
    ({ kind }) => newer.whole || kind !== 'no-longer-judged',
  );
  const scenarios = changesBetween(scenariosOf(before), scenariosOf(after));
  return {
    format: 'va-tck-diff/1',
    before: older,
    after: newer,
    facts: factsThatDiffer(before, after),
    readings: readingsThatDiffer(before, after),
    clauses,
    scenarios,
    worse: [...clauses, ...scenarios].some(isWorse) || isBroken(before, after),
  };
}

/** Whether something fails or cannot run in the newer result, and did neither in the older; was judged and is judged no more, which is lost
 * coverage; or passed and is waived now: an auditor accepts that failure, and it is one all the same. */
export function isWorse({ kind, before, after }: Pick<Change, 'kind' | 'before' | 'after'>): boolean {
  return (
    (isFailing(after) && !isFailing(before)) ||
    (after === 'could-not-run' && before !== 'could-not-run') ||
    kind === 'no-longer-judged' ||
    (before === 'passed' && after === 'waived')
  );
}

/** A run that ended for a reason of its own, with no scenario to show for it, could not run all the same. */
function isBroken(before: RunResult, after: RunResult): boolean {
  return after.outcome === 'could-not-run' && before.outcome !== 'could-not-run';
}

/** What is compared: a verdict and what is said of it. */
interface Judged {
  id: string;
  name: string;
  verdict: Verdict;
  said: string | null;
}

function changesBetween(before: ReadonlyMap<string, Judged>, after: ReadonlyMap<string, Judged>): Change[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changes = keys.flatMap(key => changeOf(before.get(key) ?? null, after.get(key) ?? null) ?? []);
  const rank = ({ kind }: Change) => changeKinds.indexOf(kind);
  return changes.sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
}

function changeOf(before: Judged | null, after: Judged | null): Change | null {
  const known = after ?? before;
  const kind = kindOf(before, after);
  if (known === null || kind === null) return null;
  return {
    kind,
    id: known.id,
    name: known.name,
    before: before?.verdict ?? null,
    after: after?.verdict ?? null,
    saidBefore: before?.said ?? null,
    saidAfter: after?.said ?? null,
  };
}

function kindOf(before: Judged | null, after: Judged | null): ChangeKind | null {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (before.verdict === after.verdict) {
    return isFailing(after.verdict) && before.said !== after.said ? 'failing-otherwise' : null;
  }
  switch (after.verdict) {
    case 'failed':
    case 'unexpected-pass':
      return isFailing(before.verdict) ? 'failing-otherwise' : 'newly-failing';
    case 'could-not-run':
      return 'newly-could-not-run';
    case 'not-applicable':
      return before.verdict === 'could-not-run' ? 'no-longer-applicable' : 'no-longer-judged';
    case 'waived':
      return 'newly-waived';
    case 'passed':
      return before.verdict === 'not-applicable' ? 'newly-applicable' : 'newly-passing';
  }
}

function isFailing(verdict: Verdict | null): boolean {
  return verdict === 'failed' || verdict === 'unexpected-pass';
}

/** Clauses say nothing of their own that is worth comparing: their scenarios do. */
function clausesOf({ clauses }: RunResult): Map<string, Judged> {
  return new Map(clauses.map(({ id, verdict }) => [id, { id, name: '', verdict, said: null }]));
}

function scenariosOf({ scenarios }: RunResult): Map<string, Judged> {
  const judged = new Map<string, Judged>();
  for (const scenario of scenarios) {
    const { id, name, verdict, failure, reason } = scenario;
    judged.set(unusedKey(judged, scenario), { id, name, verdict, said: failure?.message ?? reason });
  }
  return judged;
}

/** Rows of an outline may share a name: the first is the first, in both results. */
function unusedKey(taken: ReadonlyMap<string, Judged>, { id, rule, name }: ScenarioResult): string {
  const feature = id.replace(/:\d+$/, '');
  for (let nth = 1; ; nth += 1) {
    const key = JSON.stringify([feature, rule, name, nth]);
    if (!taken.has(key)) return key;
  }
}

function sideOf({ outcome, header, scenarios }: RunResult): Side {
  const { profile, plan } = header;
  const whole =
    plan.full &&
    plan.shard === null &&
    outcome !== 'incomplete' &&
    scenarios.length === plan.scenarios &&
    scenarios.length > 0;
  return { outcome, profile, scenarios: scenarios.length, whole };
}

function factsThatDiffer(before: RunResult, after: RunResult): Difference['facts'] {
  const older = factsOf(before);
  return Object.entries(factsOf(after)).flatMap(([fact, value]) =>
    older[fact] === value ? [] : [{ fact, before: older[fact] ?? '', after: value }],
  );
}

function factsOf({ header, outcome }: RunResult): Record<string, string> {
  const { description, kit, plan, waivers } = header;
  return {
    Outcome: outcome,
    Kit: `${kit.name} ${kit.version}`,
    'Policy profile': header.policyProfile,
    'Plan hash': plan.hash,
    Selection: plan.selection.join(' ') || 'none',
    Shard: plan.shard === null ? 'none' : `${plan.shard.index}/${plan.shard.count}`,
    Lab: header.lab,
    Seed: String(header.seed),
    Target: header.target,
    'Implementation under test': `${description.name} ${description.version}`,
    Contract: description.contract,
    Interfaces: inOrder(description.interfaces),
    Capabilities: inOrder(description.capabilities),
    Waivers: inOrder(waivers.map(({ clause, expires }) => `${clause} until ${expires}`)),
  };
}

function readingsThatDiffer(before: RunResult, after: RunResult): Difference['readings'] {
  const byId = ({ header }: RunResult) =>
    new Map(header.readings.map(({ interpretation, reading }) => [interpretation, reading]));
  const [older, newer] = [byId(before), byId(after)];
  return [...new Set([...older.keys(), ...newer.keys()])].sort().flatMap(interpretation => {
    const [was, is] = [older.get(interpretation) ?? null, newer.get(interpretation) ?? null];
    return was === is ? [] : [{ interpretation, before: was, after: is }];
  });
}

function inOrder(words: readonly string[]): string {
  return [...words].sort().join(', ') || 'none';
}
