import { expect, test } from 'vitest';
import type { RunResult, ScenarioResult, Verdict } from '../../contracts/types/results.js';
import { hostileTexts } from '../testing/hostile-text.js';
import { sampleResult, sampleScenario } from '../testing/sample-run.js';
import { compareResults } from './compare-results.js';
import { diffMarkdown } from './diff-markdown.js';
import { diffText } from './diff-text.js';
import type { ChangeKind } from './difference.js';

const base = sampleResult();

function resultOf(scenarios: ScenarioResult[], rest: Partial<RunResult> = {}): RunResult {
  const plan = { ...base.header.plan, scenarios: scenarios.length };
  return { ...base, clauses: [], header: { ...base.header, plan }, scenarios, ...rest };
}

function judged(verdict: Verdict, said: string | null = null, line = 4): ScenarioResult {
  return sampleScenario(`a.feature:${line}`, 'a', [], { verdict, reason: said });
}

test.each<[Verdict, Verdict, ChangeKind | null, boolean]>([
  ['passed', 'passed', null, false],
  ['passed', 'failed', 'newly-failing', true],
  ['not-applicable', 'failed', 'newly-failing', true],
  ['waived', 'failed', 'newly-failing', true],
  ['could-not-run', 'failed', 'newly-failing', true],
  ['passed', 'unexpected-pass', 'newly-failing', true],
  ['failed', 'unexpected-pass', 'failing-otherwise', false],
  ['passed', 'could-not-run', 'newly-could-not-run', true],
  ['failed', 'could-not-run', 'newly-could-not-run', true],
  ['failed', 'passed', 'newly-passing', false],
  ['not-applicable', 'passed', 'newly-applicable', false],
  ['passed', 'not-applicable', 'no-longer-judged', true],
  ['failed', 'not-applicable', 'no-longer-judged', true],
  ['waived', 'not-applicable', 'no-longer-judged', true],
  ['could-not-run', 'not-applicable', 'no-longer-applicable', false],
  ['failed', 'waived', 'newly-waived', false],
  ['not-applicable', 'waived', 'newly-waived', false],
  ['passed', 'waived', 'newly-waived', true],
])('from %s to %s is %s', (before, after, kind, worse) => {
  const difference = compareResults(resultOf([judged(before)]), resultOf([judged(after)]));
  expect(difference.scenarios.map(change => change.kind)).toEqual(kind === null ? [] : [kind]);
  expect(difference.worse).toBe(worse);
});

test('what is judged no more is told under its own heading, and the verdict says in what way it is worse', () => {
  const lost = compareResults(resultOf([judged('passed')]), resultOf([judged('not-applicable', 'no wmi')]));
  expect(diffText(lost)).toContain(
    'No longer judged: scenarios (1)\n  features/a.feature:4: passed → not applicable  a\n    no wmi',
  );
  expect(diffText(lost)).toContain('Worse: something that was judged is judged no more.');
  expect(diffMarkdown(lost)).toMatch(/^# ✗ Worse\n\nWorse: [\s\S]*## No longer judged: scenarios \(1\)/);
  const both = [judged('failed', 'gone', 4), judged('waived', 'accepted', 5)];
  const waived = compareResults(resultOf([judged('passed', null, 4), judged('passed', null, 5)]), resultOf(both));
  expect(diffText(waived)).toContain(
    'Worse: something fails or cannot run that did not before; something passed that is only waived now.',
  );
});

test('a clause of which a part has only what never applied is not judged no more', () => {
  const clause = (verdict: Verdict) => ({ ...(base.clauses[0] as RunResult['clauses'][number]), verdict });
  const skipped = [judged('passed', null, 4), judged('not-applicable', 'no wmi', 5)];
  const whole = resultOf(skipped, { clauses: [clause('passed')] });
  const part = resultOf(skipped.slice(1), { clauses: [clause('not-applicable')] });
  const shard = { ...part, header: { ...part.header, plan: { ...part.header.plan, shard: { index: 2, count: 2 } } } };
  expect(compareResults(whole, shard).clauses).toEqual([]);
  expect(compareResults(whole, part).clauses).toMatchObject([{ kind: 'no-longer-judged' }]);
});

test('a failure in other words is told with both', () => {
  const [change] = compareResults(resultOf([judged('failed', 'one')]), resultOf([judged('failed', 'two')])).scenarios;
  expect(change).toMatchObject({ kind: 'failing-otherwise', saidBefore: 'one', saidAfter: 'two' });
});

test('a scenario is the same one where only its line has moved', () => {
  const difference = compareResults(resultOf([judged('passed', null, 4)]), resultOf([judged('failed', null, 40)]));
  expect(difference.scenarios).toMatchObject([{ kind: 'newly-failing', id: 'features/a.feature:40' }]);
});

test('rows that share a name are told apart by their order', () => {
  const rows = (...verdicts: Verdict[]) => resultOf(verdicts.map((verdict, row) => judged(verdict, null, row)));
  const { scenarios } = compareResults(rows('passed', 'passed', 'passed'), rows('passed', 'failed', 'passed'));
  expect(scenarios).toMatchObject([{ kind: 'newly-failing', id: 'features/a.feature:1' }]);
});

test('one that is only in one of the two is told, and a new failure is worse', () => {
  const [none, passing, failing] = [resultOf([]), resultOf([judged('passed')]), resultOf([judged('failed')])];
  expect(compareResults(passing, none).scenarios).toMatchObject([{ kind: 'removed', after: null }]);
  expect(compareResults(none, passing)).toMatchObject({ scenarios: [{ kind: 'added' }], worse: false });
  expect(compareResults(none, failing)).toMatchObject({ scenarios: [{ kind: 'added' }], worse: true });
});

test('clauses, readings and facts that differ are told', () => {
  const { header } = base;
  const newer: RunResult = {
    ...base,
    clauses: base.clauses.filter(({ id }) => id !== 'REARM-COUNT'),
    header: {
      ...header,
      kit: { ...header.kit, version: '9.9.9' },
      readings: header.readings.map((reading, first) => (first === 0 ? { ...reading, reading: 'other' } : reading)),
    },
  };
  expect(compareResults(base, newer)).toMatchObject({
    facts: [{ fact: 'Kit', after: expect.stringContaining('9.9.9') }],
    readings: [{ interpretation: 'reactivation-default', before: 'thirty-days', after: 'other' }],
    clauses: [{ kind: 'removed', id: 'REARM-COUNT' }],
    worse: false,
  });
});

test('two results of different profiles have nothing to compare', () => {
  const other = { ...base, header: { ...base.header, profile: 'kms-host' } };
  expect(() => compareResults(base, other)).toThrow(/profile machine cannot be compared with one of profile kms-host/);
});

test('a part of a run is said to be a part', () => {
  const { header } = base;
  const shard = { ...base, header: { ...header, plan: { ...header.plan, shard: { index: 1, count: 2 } } } };
  expect(compareResults(base, base).after.whole).toBe(true);
  expect(compareResults(base, shard).after.whole).toBe(false);
  expect(compareResults(base, { ...base, outcome: 'incomplete' }).after.whole).toBe(false);
  expect(diffText(compareResults(base, shard))).toContain('The newer result is not the whole of a full run');
});

test('nothing that a target says reaches a terminal or a page as markup', () => {
  for (const hostile of hostileTexts) {
    const named = { ...judged('failed', hostile), name: hostile };
    const difference = compareResults(resultOf([{ ...named, verdict: 'passed' }]), resultOf([named]));
    for (const text of [diffText(difference), diffMarkdown(difference)]) {
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\ud800-\udfff]/);
    }
    expect(diffMarkdown(difference).replaceAll(/`[^`]*`/g, '')).not.toMatch(/<script>|<img|^\s*# Outcome/m);
  }
});

test('a comparison without changes says so', () => {
  expect(diffText(compareResults(base, base))).toBe('No difference.\n');
});
