import { expect, test } from 'vitest';
import type { Gate, Outcome, ScenarioResult } from '../contracts/types/results.js';
import { standingGate } from './standing-gate.js';
import { sampleHeader, sampleScenario } from './testing/sample-run.js';

const held: Gate = {
  baseline: 'b.json',
  whole: true,
  held: true,
  known: [{ scenario: 'features/a.feature:1', clause: 'ONE', reason: 'r', owner: 'o', expires: '2027-03-31' }],
  problems: [],
};
const again = { same: true, verdict: 'failed', failure: null } as const;
const known = sampleScenario('a.feature:1', 'a', ['ONE'], { verdict: 'failed', replay: again });
const other = sampleScenario('a.feature:2', 'a', ['ONE']);

function stands(
  scenarios: ScenarioResult[],
  { plan = {}, gate = held, outcome = 'not-conformant' as Outcome } = {},
): boolean | undefined {
  const header = { ...sampleHeader, plan: { ...sampleHeader.plan, scenarios: 2, ...plan } };
  return standingGate(gate, header, scenarios, outcome)?.held;
}

test('a gate stands that held for all that is in the record', () => {
  expect(stands([known, other])).toBe(true);
  expect(standingGate(null, sampleHeader, [], 'incomplete')).toBeNull();
});

test('a record that shows less, or other, than its gate claims loses it', () => {
  expect(stands([known])).toBe(false);
  expect(stands([known, { ...other, verdict: 'failed' }])).toBe(false);
  expect(stands([known, { ...other, verdict: 'could-not-run' }])).toBe(false);
  expect(stands([known, { ...other, verdict: 'unexpected-pass' }])).toBe(false);
  expect(stands([{ ...known, replay: { same: false, verdict: 'passed', failure: null } }, other])).toBe(false);
  expect(stands([known, other], { plan: { full: false } })).toBe(false);
  const problem = { kind: 'expired' as const, line: 1, scenario: null, clause: null, message: 'm' };
  expect(stands([known, other], { gate: { ...held, problems: [problem] } })).toBe(false);
});

test('a gate loses its hold where the run did not end, where a failure was seen once, or where nothing passed', () => {
  expect(stands([known, other], { outcome: 'incomplete' })).toBe(false);
  expect(stands([known, other], { outcome: 'could-not-run' })).toBe(false);
  expect(stands([{ ...known, replay: null }, other])).toBe(false);
  expect(stands([{ ...known, verdict: 'waived', replay: null }, other])).toBe(false);
  expect(stands([known, { ...other, verdict: 'not-applicable' }])).toBe(false);
});

test('the gate of a shard stands for the shard', () => {
  const plan = { scenarios: 4, shard: { index: 1, count: 2 } };
  expect(stands([known, other], { plan, gate: { ...held, whole: false } })).toBe(true);
  expect(stands([known, other], { plan })).toBe(false);
});
