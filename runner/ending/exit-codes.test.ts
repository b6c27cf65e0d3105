import { expect, test } from 'vitest';
import type { Failure, Gate, GateProblemKind, Outcome } from '../../contracts/types/results.js';
import { sampleScenario, sampleScenarios } from '../../reports/testing/sample-run.js';
import { exitCodeOfRun } from './exit-codes.js';

function gate(kinds: GateProblemKind[], whole = true): Gate {
  const problems = kinds.map(kind => ({ kind, line: null, scenario: null, clause: null, message: '' }));
  return { baseline: 'b.json', whole, held: kinds.length === 0, known: [], problems };
}

function code(outcome: Outcome, against: Gate | null, attribution: 'target' | 'adapter' | null = null): number {
  return exitCodeOfRun({ outcome, attribution, gate: against, scenarios: sampleScenarios });
}

test('a gate that held makes a success of what is known, of a whole run alone', () => {
  expect(code('not-conformant', null)).toBe(1);
  expect(code('not-conformant', gate([]))).toBe(0);
  expect(code('not-conformant', gate([], false))).toBe(4);
  expect(code('selection-passed', gate([], false))).toBe(4);
  expect(code('conformant', gate([]))).toBe(0);
});

test('a gate that did not hold fails what conforms, too', () => {
  expect(code('conformant', gate(['matches-nothing']))).toBe(1);
  expect(code('selection-passed', gate(['new-skip'], false))).toBe(1);
  expect(code('not-conformant', gate(['could-not-run', 'new-failure']))).toBe(1);
});

test('what could not run, or did not end, says so whatever the gate says', () => {
  expect(code('could-not-run', gate([]), 'adapter')).toBe(11);
  expect(code('could-not-run', gate(['new-failure']), 'target')).toBe(10);
  expect(code('incomplete', gate([]))).toBe(3);
  // The environment kept a scenario of the sample from its verdict.
  expect(code('not-conformant', gate(['could-not-run']))).toBe(14);
});

test('whoever kept a failure from being seen twice is named; a gate that nobody kept did not hold', () => {
  const lost = { ...sampleScenarios.find(({ failure }) => failure !== null)?.failure, attribution: 'adapter' as const };
  const replay = { same: false, verdict: 'could-not-run', failure: lost as Failure } as const;
  const failed = sampleScenario('a.feature:1', 'a', [], { verdict: 'failed' });
  const run = { outcome: 'not-conformant', attribution: null, gate: gate(['could-not-run']) } as const;
  expect(exitCodeOfRun({ ...run, scenarios: [{ ...failed, replay }] })).toBe(11);
  expect(exitCodeOfRun({ ...run, scenarios: [failed] })).toBe(1);
});
