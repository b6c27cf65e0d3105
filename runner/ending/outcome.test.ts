import { expect, test } from 'vitest';
import type { Attribution, ScenarioResult, Verdict } from '../../contracts/types/results.js';
import { exitCodeOf, exitCodes } from './exit-codes.js';
import { judgeRun } from './outcome.js';

const unlooked = { replay: null, deviation: null };

function results(...verdicts: (Verdict | Attribution)[]): ScenarioResult[] {
  return verdicts.map((verdict, index) => {
    const scenario = {
      id: `f:${index}`,
      feature: 'f',
      rule: null,
      name: 'n',
      clauses: [],
      reason: 'why',
      steps: [],
      ...unlooked,
    };
    switch (verdict) {
      case 'target':
      case 'adapter':
      case 'mock':
      case 'kit':
      case 'environment': {
        const nothing = { step: null, message: 'm', expected: null, seen: null, codes: [], exchanges: [], replay: '' };
        return { ...scenario, verdict: 'could-not-run', failure: { attribution: verdict, ...nothing } };
      }
      default:
        return { ...scenario, verdict, failure: null };
    }
  });
}

function outcome(full: boolean, ...verdicts: (Verdict | Attribution)[]): string {
  const plan = { hash: '', full, selection: [], scenarios: verdicts.length, shard: null };
  const { outcome, attribution } = judgeRun(plan, results(...verdicts), []);
  return attribution === null ? outcome : `${outcome}: ${attribution}`;
}

test.each<[string, ...(Verdict | Attribution)[]]>([
  ['conformant', 'passed', 'passed'],
  ['conformant', 'passed', 'not-applicable', 'waived'],
  ['not-conformant', 'passed', 'failed'],
  ['not-conformant', 'passed', 'unexpected-pass'],
  ['not-conformant', 'failed', 'kit'],
  ['could-not-run: target', 'not-applicable', 'waived'],
  ['could-not-run: target', 'passed', 'target'],
  ['could-not-run: adapter', 'target', 'adapter'],
  ['could-not-run: mock', 'adapter', 'mock', 'target'],
  ['could-not-run: environment', 'mock', 'environment'],
  ['could-not-run: kit', 'environment', 'kit', 'target'],
])('a full run is %s where its scenarios are %s, %s, …', (expected, ...verdicts) => {
  expect(outcome(true, ...verdicts)).toBe(expected);
});

test('a selection that passes is never conformant', () => {
  expect(outcome(false, 'passed')).toBe('selection-passed');
  expect(outcome(false, 'failed')).toBe('not-conformant');
});

test('a run that lost a planned scenario on the way is not conformant', () => {
  const plan = { hash: '', full: true, selection: [], scenarios: 2, shard: null };
  expect(judgeRun(plan, results('passed'), [])).toMatchObject({ outcome: 'could-not-run', attribution: 'kit' });
});

test('a full run that has no scenario for a clause is not conformant', () => {
  const plan = { hash: '', full: true, selection: [], scenarios: 1, shard: null };
  expect(judgeRun(plan, results('passed'), ['KMS-X'])).toMatchObject({
    attribution: 'kit',
    reason: 'No scenario judges KMS-X.',
  });
  expect(judgeRun({ ...plan, full: false }, results('passed'), ['KMS-X']).outcome).toBe('selection-passed');
});

test('an empty run is not conformant', () => {
  expect(outcome(true)).toBe('could-not-run: target');
});

test('only a conformant run exits with 0, and every exit code is in the table', () => {
  const attributions = ['target', 'adapter', 'mock', 'kit', 'environment', null] as const;
  const codes = (['not-conformant', 'selection-passed', 'could-not-run', 'incomplete'] as const).flatMap(end =>
    attributions.map(attribution => exitCodeOf(end, attribution)),
  );
  expect(codes).not.toContain(0);
  expect(exitCodeOf('conformant', null)).toBe(0);
  const table = exitCodes.map(({ code }) => code);
  expect(new Set(table)).toEqual(new Set([0, 2, ...codes]));
  expect(new Set(table).size).toBe(table.length);
});
