import { expect, test } from 'vitest';
import type { ScenarioResult, Waiver } from '../../contracts/types/results.js';
import { sampleScenario } from '../../reports/testing/sample-run.js';
import { accept } from './accept.js';
import { parseBaseline } from './parse-baseline.js';

const waiver = (clause: string, expired = false): Waiver => ({
  clause,
  owner: 'audit',
  justification: 'replaced in spring',
  expires: '2027-03-31',
  expired,
});

function verdictOf(clauses: string[], waivers: Waiver[], verdict: ScenarioResult['verdict'] = 'failed') {
  const scenario = sampleScenario('a.feature:1', 'a', clauses, { verdict });
  return accept({ baseline: null, waivers })(scenario).verdict;
}

test('a failure is waived only where every clause of its scenario is, by a waiver that has not expired', () => {
  expect(verdictOf(['ONE'], [waiver('ONE')])).toBe('waived');
  expect(verdictOf(['ONE', 'TWO'], [waiver('ONE'), waiver('TWO')])).toBe('waived');
  expect(verdictOf(['ONE', 'TWO'], [waiver('ONE')])).toBe('failed');
  expect(verdictOf(['ONE', 'TWO'], [waiver('ONE'), waiver('TWO', true)])).toBe('failed');
  expect(verdictOf(['ONE'], [waiver('ONE', true)])).toBe('failed');
  expect(verdictOf([], [waiver('ONE')])).toBe('failed');
});

test('nothing else is waived', () => {
  for (const verdict of ['passed', 'could-not-run', 'not-applicable'] as const) {
    expect(verdictOf(['ONE'], [waiver('ONE')], verdict)).toBe(verdict);
  }
});

test('a pass that the baseline calls a failure is unexpected, and the line is named', () => {
  const baseline = parseBaseline(
    'b.json',
    `{ "format": "va-tck-baseline/1", "profile": "machine", "notApplicable": [], "knownFailures": [
      { "scenario": "features/a.feature:1", "clause": "ONE", "message": "m", "reason": "r", "owner": "o", "expires": "2027-03-31" }
    ] }`,
  );
  const told = accept({ baseline, waivers: [] });
  expect(told(sampleScenario('a.feature:1', 'a', ['ONE']))).toMatchObject({
    verdict: 'unexpected-pass',
    reason: 'It passes, and b.json:2 says that it fails: remove that entry.',
  });
  expect(told(sampleScenario('a.feature:2', 'a', ['ONE'])).verdict).toBe('passed');
  expect(told(sampleScenario('a.feature:1', 'a', ['ONE'], { verdict: 'failed' })).verdict).toBe('failed');
});
