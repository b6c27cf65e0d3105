import { expect, test } from 'vitest';
import type { ClauseResult } from '../contracts/types/results.js';
import { notJudged } from './not-judged.js';
import { sampleResult } from './testing/sample-run.js';

const [first] = sampleResult().clauses as [ClauseResult];
const clause = (reason: string, scenarios = ['features/a.feature:1']): ClauseResult => ({
  ...first,
  verdict: 'not-applicable',
  reason,
  scenarios,
});

test('nothing is said where every testable clause was judged', () => {
  const untestable = clause('Not testable: nothing tells.', []);
  expect(notJudged({ clauses: [{ ...first, verdict: 'passed' }, untestable] })).toEqual({ en: '', zh: '' });
});

test('what the target would have to declare is named once, in order', () => {
  const clauses = [
    clause('The target does not declare wmi, which A needs.'),
    clause(
      'The target does not declare event-log, wmi, which B needs. The target does not declare slmgr, which C needs.',
    ),
    { ...first, verdict: 'passed' as const },
  ];
  expect(notJudged({ clauses }).en).toBe(
    ' Of its 3 clauses 2 are not applicable: the target does not declare event-log, slmgr, wmi.',
  );
  expect(notJudged({ clauses }).zh).toBe('3 條條款中有 2 條不適用：目標未宣告 event-log, slmgr, wmi。');
});

test('a clause about another reading is counted, and no interface is blamed', () => {
  const clauses = [clause('The target reads x as "a"; this scenario is about "b".')];
  expect(notJudged({ clauses }).en).toBe(' Of its 1 clauses 1 is not applicable.');
});
