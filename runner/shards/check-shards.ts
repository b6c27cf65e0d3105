import { isDeepStrictEqual } from 'node:util';
import type { RunHeader, ScenarioResult } from '../../contracts/types/results.js';
import { isWaived } from '../../reports/index.js';
import { UsageError } from '../misuse/usage-error.js';
import type { PlannedScenario } from '../plan/plan.js';
import { partOf } from './part-of.js';
import { placeOf, type ShardRecord } from './shard-record.js';

/** Refuses records that are not shards of one and the same run: nothing of them may be taken for a result. */
export function requireOneRun([first, ...others]: readonly ShardRecord[]): void {
  if (first === undefined) throw new UsageError('there is nothing to merge; name the results folders of all shards');
  const seen = new Map<number, ShardRecord>();
  for (const record of [first, ...others]) {
    const { index, count } = record.shard;
    if (index < 1 || index > count)
      throw new UsageError(`${record.path} is edited: there is no shard ${index} of ${count}`);
    const before = seen.get(index);
    seen.set(index, record);
    const different = differences.find(({ of }) => !isDeepStrictEqual(of(record.header), of(first.header)));
    if (different !== undefined) {
      throw new UsageError(
        `${placeOf(first)} and ${placeOf(record)} are not of one run: they differ in ${different.name} ` +
          `(${shown(different.of(first.header))}, ${shown(different.of(record.header))})`,
      );
    }
    if (before !== undefined) {
      throw new UsageError(`${placeOf(before)} is given twice: also as ${record.path}. Name each shard once`);
    }
  }
}

/** What all shards of a run have in common, the most telling first. */
const differences: readonly { name: string; of(header: RunHeader): unknown }[] = [
  { name: 'the number of shards', of: ({ plan }) => plan.shard?.count },
  { name: 'the kit', of: ({ kit }) => kit },
  { name: 'the policy profile', of: ({ policyProfile }) => policyProfile },
  { name: 'the profile', of: ({ profile }) => profile },
  { name: 'the lab', of: ({ lab }) => lab },
  { name: 'the seed', of: ({ seed }) => seed },
  { name: 'the target', of: ({ target }) => target },
  { name: 'what the target says it is', of: ({ description }) => description },
  { name: 'the selection', of: ({ plan }) => plan.selection },
  { name: 'the plan', of: ({ plan }) => ({ ...plan, shard: null }) },
  { name: 'the readings', of: ({ readings }) => readings },
  { name: 'the waivers', of: ({ waivers }) => waivers },
  { name: 'the header', of: ({ plan, ...header }) => header },
];

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Refuses a record that does not tell of its own part of the plan, in plan order, as the plan has it. One that was cut off is none of that:
 * it tells of a beginning. */
export function requireOwnPart(record: ShardRecord, plan: readonly PlannedScenario[]): void {
  const part = partOf(plan, record.shard);
  const edited = (what: string) => new UsageError(`${placeOf(record)} is edited: ${what}`);
  let place = -1;
  for (const result of record.scenarios) {
    const at = part.findIndex(({ id }) => id === result.id);
    const planned = part[at];
    if (planned === undefined) {
      const isElsewhere = plan.some(({ id }) => id === result.id);
      throw edited(`${result.id} is ${isElsewhere ? "another shard's" : 'not in the plan'}`);
    }
    if (at <= place) throw edited(`${result.id} is not in plan order`);
    place = at;
    const what = otherThanPlanned(result, planned) ?? unearned(result, record.header);
    if (what !== null) throw edited(`${result.id} has ${what}`);
  }
}

function otherThanPlanned(result: ScenarioResult, planned: PlannedScenario): string | null {
  for (const member of ['feature', 'rule', 'name', 'clauses'] as const) {
    if (!isDeepStrictEqual(result[member], planned[member])) return `another ${member} than in the plan`;
  }
  const { notApplicable, steps } = planned;
  if (notApplicable !== null && (result.verdict !== 'not-applicable' || result.reason !== notApplicable)) {
    return `the verdict ${result.verdict}; by the plan it does not apply: ${notApplicable}`;
  }
  if (notApplicable === null && result.verdict === 'not-applicable') {
    return 'the verdict not-applicable; by the plan it applies';
  }
  const isPassed = result.verdict === 'passed' || result.verdict === 'unexpected-pass';
  if (isPassed && (result.steps.length !== steps.length || result.steps.some(({ status }) => status !== 'passed'))) {
    return `the verdict ${result.verdict}, and not every step passed`;
  }
  if (result.steps.some(({ text }, index) => text !== steps[index]?.text)) return 'other steps than in the plan';
  return null;
}

/** What the record itself speaks against. */
function unearned(result: ScenarioResult, { waivers }: RunHeader): string | null {
  const { verdict, failure } = result;
  if (verdict === 'waived' && !isWaived(result, waivers))
    return 'the verdict waived, and no waiver of the run covers it';
  if (verdict === 'passed' && failure !== null) return 'the verdict passed, and a failure';
  return null;
}
