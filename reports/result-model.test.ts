import { expect, test } from 'vitest';
import type { Clause } from '../contracts/catalogue/clause.js';
import type { Outcome, RunEvent, ScenarioResult, Verdict } from '../contracts/types/results.js';
import { foldEvents } from './result-model.js';
import { sampleClauses } from './testing/sample-clauses.js';
import { sampleEvents, sampleHeader, sampleResult, sampleScenario, sampleWallClock } from './testing/sample-run.js';

const CLIENT = 'KMS-THRESHOLD-CLIENT';

function clauseVerdict(...verdicts: Verdict[]) {
  const scenarios = verdicts.map((verdict, index) => sampleScenario(`a.feature:${index}`, 'a', [CLIENT], { verdict }));
  return foldEvents(sampleEvents(scenarios), sampleClauses).clauses.find(({ id }) => id === CLIENT)?.verdict;
}

function fold(scenarios: ScenarioResult[], outcome: Outcome, plan: Partial<typeof sampleHeader.plan> = {}) {
  const header = { ...sampleHeader, plan: { ...sampleHeader.plan, scenarios: scenarios.length, ...plan } };
  const events: RunEvent[] = [
    { type: 'run-started', header, wallClock: sampleWallClock },
    ...scenarios.map(scenario => ({ type: 'scenario-finished' as const, scenario })),
    { type: 'run-finished', outcome, attribution: null, reason: null, gate: null, wallClock: sampleWallClock },
  ];
  return foldEvents(events, sampleClauses);
}

const passing = sampleScenario('a.feature:1', 'a', [CLIENT]);

test('clauses stand in the order given, and every verdict is counted', () => {
  const result = sampleResult();
  expect(result.clauses.map(({ id }) => id)).toEqual(sampleClauses.map(({ id }) => id));
  expect(result.counts).toEqual({
    passed: 8,
    failed: 2,
    'not-applicable': 1,
    waived: 1,
    'could-not-run': 1,
    'unexpected-pass': 1,
  });
  expect(result.wallClock).toEqual(sampleWallClock);
});

test('a clause is failed if any scenario failed, else could not run if any could not, else waived if any is, else passed', () => {
  expect(clauseVerdict('passed', 'could-not-run', 'failed')).toBe('failed');
  expect(clauseVerdict('passed', 'could-not-run')).toBe('could-not-run');
  expect(clauseVerdict('not-applicable', 'passed', 'waived')).toBe('waived');
  expect(clauseVerdict('not-applicable', 'passed')).toBe('passed');
  expect(clauseVerdict('not-applicable', 'waived', 'unexpected-pass')).toBe('unexpected-pass');
  expect(clauseVerdict('not-applicable', 'waived')).toBe('waived');
  expect(clauseVerdict('not-applicable')).toBe('not-applicable');
});

test('a clause that nothing observable can judge is not applicable, with its reason in both languages', () => {
  const silent: Clause = {
    id: 'SILENT',
    section: 'Table 3',
    row: 'UserOperations',
    statement: { en: 'Something unseen.', zh: '看不見的事。' },
    level: 'INFO',
    role: 'kms-client',
    profiles: ['machine'],
    needs: [],
    notTestable: { en: 'Nothing shows it.', zh: '無從觀察。' },
  };
  const { clauses } = foldEvents(sampleEvents(), [silent]);
  expect(clauses[0]).toMatchObject({
    verdict: 'not-applicable',
    reason: 'Not testable: Nothing shows it. 無從觀察。',
    scenarios: [],
  });
});

test('a run without run-finished is incomplete, and what it did not reach is not passed', () => {
  const result = foldEvents(sampleEvents().slice(0, 4), sampleClauses);
  expect(result.outcome).toBe('incomplete');
  expect(result.reason).toBe('The run did not finish: 3 of 14 planned scenarios are in the record.');
  const grace = result.clauses.find(({ id }) => id === 'GRACE-INITIAL');
  expect(grace).toMatchObject({ verdict: 'could-not-run', reason: expect.stringContaining('Not reached') });
});

test('a clause that a selection left out could not run and says it was not selected', () => {
  const result = fold([passing], 'selection-passed', { full: false, selection: ['--only', CLIENT] });
  expect(result.outcome).toBe('selection-passed');
  expect(result.clauses.filter(({ verdict }) => verdict === 'passed').map(({ id }) => id)).toEqual([CLIENT]);
  expect(result.clauses[0]).toMatchObject({
    verdict: 'could-not-run',
    reason: 'Not selected: this run left its scenarios out.',
  });
});

test('a record that claims more than it shows loses its success', () => {
  expect(fold([passing], 'conformant').outcome).toBe('conformant');
  expect(fold([passing], 'conformant', { scenarios: 2 }).outcome).toBe('incomplete');
  expect(fold([{ ...passing, verdict: 'not-applicable' }], 'conformant').outcome).toBe('incomplete');
  // No waiver of the run covers it.
  expect(
    fold([passing, sampleScenario('a.feature:2', 'b', [CLIENT], { verdict: 'waived' })], 'conformant').outcome,
  ).toBe('not-conformant');
  expect(fold([], 'conformant').outcome).toBe('incomplete');
  expect(fold([passing], 'conformant', { full: false }).outcome).toBe('selection-passed');
  expect(fold([{ ...passing, verdict: 'failed' }], 'conformant').outcome).toBe('not-conformant');
  expect(fold([{ ...passing, verdict: 'unexpected-pass' }], 'selection-passed').outcome).toBe('not-conformant');
  expect(fold([{ ...passing, verdict: 'could-not-run' }], 'conformant')).toMatchObject({
    outcome: 'could-not-run',
    attribution: 'kit',
  });
});

test('events that are not those of one run are refused', () => {
  const events = sampleEvents();
  expect(() => foldEvents([], sampleClauses)).toThrow('the record is empty');
  expect(() => foldEvents(events.slice(1), sampleClauses)).toThrow('event 1 is a scenario-finished out of place');
  expect(() => foldEvents([...events, ...events], sampleClauses)).toThrow('event 17 is a run-started out of place');
  expect(() => foldEvents([...events.slice(0, 2), ...events.slice(1)], sampleClauses)).toThrow(
    'features/thresholds.feature:14 a second time',
  );
});

test('a scenario that passes and then fails with the same seed has failed, and both answers are kept', () => {
  const { failure } = sampleResult().scenarios.find(({ verdict }) => verdict === 'failed') ?? passing;
  const [started, finished, end] = sampleEvents([passing]) as [RunEvent, RunEvent, RunEvent];
  const replay = { same: false, verdict: 'failed', failure } as const;
  const looked: RunEvent = { type: 'scenario-replayed', scenario: passing.id, replay };
  const result = foldEvents([started, finished, looked, end], sampleClauses);
  expect(result.scenarios[0]).toMatchObject({ verdict: 'failed', failure, replay });
  expect(result.outcome).toBe('not-conformant');
  for (const events of [
    [started, looked, finished, end],
    [started, finished, looked, looked, end],
  ]) {
    expect(() => foldEvents(events, sampleClauses)).toThrow(/tells of .* before it finished|a second time/);
  }
});

test('a second look that finds the declared reading elsewhere leaves the failure standing', () => {
  const failed = sampleResult()
    .scenarios.filter(({ verdict }) => verdict === 'failed')
    .slice(0, 1);
  const [started, finished, end] = sampleEvents(failed) as [RunEvent, RunEvent, RunEvent];
  const deviation = {
    interpretation: 'reactivation-default',
    reading: 'thirty-days',
    scenarios: ['features/a.feature:9'],
  };
  const looked: RunEvent = { type: 'deviation-matched', scenario: failed[0]?.id ?? '', deviation };
  const [scenario] = foldEvents([started, finished, looked, end], sampleClauses).scenarios;
  expect(scenario).toMatchObject({ verdict: 'failed', deviation });
});
