import { expect, test } from 'vitest';
import type { RunResult, ScenarioResult } from '../contracts/types/results.js';
import { foldEvents } from './result-model.js';
import { terminal } from './terminal.js';
import { sampleClauses } from './testing/sample-clauses.js';
import { sampleEvents, sampleResult, sampleScenario } from './testing/sample-run.js';

test('a failed scenario reads like the guide: what, where, expected, seen, replay', () => {
  const lines = terminal(sampleResult()).split('\n');
  const start = lines.findIndex(line => line.startsWith('✗'));
  expect(lines.slice(start, start + 9)).toEqual([
    '✗ KMS-THRESHOLD-CLIENT: expected "not activated" at count 24, got "activated".',
    '    Guide, Table 8: KMS client, client editions',
    '    MUST KMS-THRESHOLD-CLIENT: A KMS client with a client edition activates only where the count of',
    '      its KMS host is 25 or more.',
    '    Scenario: A client edition waits for a count of 25 (features/thresholds.feature:14)',
    '    Verdict:  failed; at fault: the implementation under test',
    '    Step:     Then the client is not activated',
    '    Expected: not activated',
    '    Seen:     activated',
  ]);
  expect(lines).toContain(
    "    Replay: va-tck run --profile machine --target http://127.0.0.1:40001 --scenario 'features/thresholds.feature:14' --seed 7",
  );
});

test('the last line is the outcome in plain words', () => {
  const last = (report: string) => report.trimEnd().split('\n').at(-1);
  expect(last(terminal(sampleResult()))).toBe('Outcome: Does not conform.');
  expect(last(terminal(sampleResult({ outcome: 'conformant' })))).toBe('Outcome: Conformant.');
  expect(last(terminal(sampleResult({ outcome: 'selection-passed' })))).toBe(
    'Outcome: Selection passed: no statement of conformity.',
  );
});

test('what a selection leaves out did not fail to run', () => {
  const clausesOf = (result: RunResult) => /^Clauses: .*$/m.exec(terminal(result))?.[0] ?? '';
  const { clauses, ...rest } = sampleResult();
  const whole = {
    ...rest,
    clauses: clauses.map((clause, place) => (place > 0 ? clause : { ...clause, scenarios: [] })),
  };
  const { header } = whole;
  const selected = { ...whole, header: { ...header, plan: { ...header.plan, full: false } } };
  expect(clausesOf(selected)).toContain('(not in this selection: 1)');
  expect(clausesOf(whole)).not.toContain('not in this');
  expect(clausesOf({ ...selected, outcome: 'incomplete' })).not.toContain('not in this');
});

test('text keeps to the width; only what is to be copied runs over', () => {
  const long = terminal(sampleResult(), { width: 60 })
    .split('\n')
    .filter(line => line.length > 60);
  expect(long.every(line => /Replay:|Wall clock|^ {4}[0-9a-f]{64}$|^Clauses|^Scenarios|^ {5,}[<>\d]/.test(line))).toBe(
    true,
  );
});

test('a text over several lines cannot pose as a line of the report', () => {
  const scenario: ScenarioResult = sampleScenario('a.feature:1', 'a', [], {
    verdict: 'failed',
    failure: {
      attribution: 'target',
      step: null,
      message: 'm\nOutcome: Conformant.',
      expected: null,
      seen: 's\nOutcome: Conformant.',
      codes: [],
      exchanges: [],
      replay: 'r\nOutcome: Conformant.',
    },
  });
  expect(terminal(foldEvents(sampleEvents([scenario]), sampleClauses))).not.toMatch(/^ {0,4}Outcome: Conformant/m);
});

test('beyond fifty failures the rest is counted', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    sampleScenario(`a.feature:${index}`, 'a', [], { verdict: 'could-not-run', reason: 'no port' }),
  );
  expect(terminal(foldEvents(sampleEvents(many), sampleClauses))).toContain(
    '10 more scenarios failed, could not run or are waived',
  );
});
