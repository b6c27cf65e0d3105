import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunEvent, ScenarioResult } from '../../contracts/types/results.js';
import { judgeRun } from '../ending/outcome.js';
import { mergeShards } from './merge-shards.js';
import type { ShardRecord } from './shard-record.js';
import { type Fate, sampleRunOf, shardOf } from './testing/sharded-run.js';

const passed: Fate = { verdict: 'passed', attribution: 'target', deviates: false };
const failed: Fate = { ...passed, verdict: 'failed' };

const fate: fc.Arbitrary<Fate> = fc.record(
  {
    verdict: fc.constantFrom('passed', 'failed', 'not-applicable', 'could-not-run'),
    attribution: fc.constantFrom('target', 'kit', 'environment', 'mock', 'adapter'),
    again: fc.constantFrom('passed', 'failed'),
    deviates: fc.boolean(),
  },
  { requiredKeys: ['verdict', 'attribution', 'deviates'] },
);
const split = fc
  .tuple(fc.array(fate, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 50 }))
  .chain(([fates, count]) => {
    const indexes = Array.from({ length: count }, (_, place) => place + 1);
    return fc.tuple(fc.constant(fates), fc.shuffledSubarray(indexes, { minLength: count }));
  });

test('any split of any plan, in any order, merges to the record of the whole run', () => {
  fc.assert(
    fc.property(split, ([fates, order]) => {
      const whole = sampleRunOf(fates);
      const shards = order.map(index => shardOf(whole, { index, count: order.length }));
      const merged = mergeShards(whole.plan, shards);
      expect(merged).toEqual({
        scenarios: whole.results,
        replays: whole.replays,
        deviations: whole.deviations,
        broken: null,
      });
    }),
  );
});

test('without one of its shards, a split is incomplete and names it', () => {
  fc.assert(
    fc.property(split, ([fates, order]) => {
      fc.pre(order.length > 1);
      const whole = sampleRunOf(fates);
      const [left, ...others] = order;
      const merged = mergeShards(
        whole.plan,
        others.map(index => shardOf(whole, { index, count: order.length })),
      );
      const reason = `1 of ${order.length} shards is missing: ${left}.`;
      expect(merged.broken).toEqual({ outcome: 'incomplete', attribution: null, reason });
    }),
  );
});

const six = sampleRunOf([passed, passed, failed, passed, passed, { ...passed, verdict: 'not-applicable' }]);
const first = shardOf(six, { index: 1, count: 2 });
type Change = (events: RunEvent[]) => RunEvent[];
const second = (change?: Change) => shardOf(six, { index: 2, count: 2 }, change);
const merging =
  (...shards: ShardRecord[]) =>
  () =>
    mergeShards(six.plan, shards);
/** Changes the result at this place of a shard's part. */
const result =
  (place: number, change: Partial<ScenarioResult>): Change =>
  events =>
    events.map((event, at) =>
      at === place + 1 && event.type === 'scenario-finished'
        ? { ...event, scenario: { ...event.scenario, ...change } }
        : event,
    );

test.each<[string, ShardRecord[], RegExp]>([
  ['no shard at all', [], /nothing to merge/],
  ['a shard twice', [first, second(), first], /shard 1 of 2 \(results\/1\) is given twice/],
  ['shards of other numbers', [first, shardOf(six, { index: 2, count: 3 })], /differ in the number of shards \(2, 3\)/],
  ['an index that is none', [shardOf(six, { index: 3, count: 2 })], /results\/3 is edited: there is no shard 3 of 2/],
  [
    'a scenario of another shard',
    [first, second(result(0, { id: 'features/a.feature:1' }))],
    /shard 2 of 2 \(results\/2\) is edited: features\/a.feature:1 is another shard's/,
  ],
  ['a scenario that nobody planned', [first, second(result(0, { id: 'x:1' }))], /x:1 is not in the plan/],
  [
    'another order',
    [first, second(([one, two, three, ...rest]) => [one, three, two, ...rest] as RunEvent[])],
    /features\/a.feature:2 is not in plan order/,
  ],
  ['another name', [first, second(result(0, { name: 'Mine' }))], /another name than in the plan/],
  ['other clauses', [first, second(result(0, { clauses: [] }))], /another clauses than in the plan/],
  ['a verdict for what does not apply', [first, second(result(2, { verdict: 'passed' }))], /by the plan it does not/],
  [
    'a verdict that does not apply to what does',
    [first, second(result(0, { verdict: 'not-applicable', reason: 'No.' }))],
    /has the verdict not-applicable; by the plan it applies/,
  ],
  [
    'a waived failure that no waiver covers',
    [first, second(result(0, { verdict: 'waived', reason: 'Mine.' }))],
    /has the verdict waived, and no waiver of the run covers it/,
  ],
  [
    'a pass with a failure',
    [first, second(result(0, { failure: six.results[2]?.failure ?? null }))],
    /has the verdict passed, and a failure/,
  ],
  [
    'an unexpected pass without steps',
    [first, second(result(0, { verdict: 'unexpected-pass', steps: [] }))],
    /not every/,
  ],
  ['a pass without steps', [first, second(result(0, { steps: [] }))], /not every step passed/],
  [
    'a success that its scenarios do not show',
    [first, second(result(0, { verdict: 'failed' }))],
    /shard 2 of 2 .* is edited: it says selection-passed, and its scenarios say not-conformant/,
  ],
])('%s is refused', (_what, shards, message) => {
  expect(merging(...shards)).toThrow(message);
});

const differing = {
  target: 'http://127.0.0.1:1',
  seed: 8,
  lab: 'containers',
  profile: 'kms-host',
  policyProfile: 'other',
  kit: { name: 'volume-activation-tck', version: '9.9.9' },
  description: { ...six.header.description, version: '2' },
  readings: [],
  waivers: [{ clause: 'ONE', owner: 'o', justification: 'j', expires: '2030-01-01' }],
} as const;
test.each(Object.entries(differing))('shards that differ in %s are refused', (member, value) => {
  const other = second(([started, ...rest]) => {
    if (started?.type !== 'run-started') throw new Error('a record begins with run-started');
    return [{ ...started, header: { ...started.header, [member]: value } }, ...rest];
  });
  expect(merging(first, other)).toThrow(/shard 1 of 2 .* and shard 2 of 2 .* are not of one run: they differ in/);
});

test('shards of other plans are refused', () => {
  const other = second(([started, ...rest]) => {
    if (started?.type !== 'run-started') throw new Error('a record begins with run-started');
    const { header } = started;
    return [{ ...started, header: { ...header, plan: { ...header.plan, hash: 'def' } } }, ...rest];
  });
  expect(merging(first, other)).toThrow(/differ in the plan/);
});

test('a shard that was torn off leaves the whole incomplete, with what it has', () => {
  const merged = mergeShards(six.plan, [first, second(events => events.slice(0, 2))]);
  expect(merged.scenarios).toHaveLength(4);
  expect(merged.broken).toEqual({
    outcome: 'incomplete',
    attribution: null,
    reason: 'The record of shard 2 of 2 (results/2) was torn off: 1 of 3 scenarios are in its record.',
  });
});

test('a shard that was kept from its end keeps the whole from a verdict, and says who did it', () => {
  const crashed: Change = events => [
    ...events.slice(0, 2),
    { ...(events.at(-1) as RunEvent), outcome: 'could-not-run', attribution: 'kit', reason: 'Boom.' } as RunEvent,
  ];
  expect(mergeShards(six.plan, [first, second(crashed)]).broken).toEqual({
    outcome: 'could-not-run',
    attribution: 'kit',
    reason: 'In shard 2 of 2 (results/2), 1 of 3 scenarios are in its record: Boom.',
  });
});

test('a shard in which nothing was to be done is no success, and no obstacle', () => {
  const whole = sampleRunOf([passed]);
  const empty = shardOf(whole, { index: 2, count: 2 });
  expect(empty.ended).toMatchObject({
    outcome: 'incomplete',
    reason: 'Nothing was judged in shard 2 of 2: the plan has 1 scenarios, fewer than shards.',
  });
  const merged = mergeShards(whole.plan, [empty, shardOf(whole, { index: 1, count: 2 })]);
  expect(merged.broken).toBeNull();
  expect(judgeRun(whole.plan.record, merged.scenarios, []).outcome).toBe('conformant');
});
