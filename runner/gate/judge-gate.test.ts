import { expect, test } from 'vitest';
import type { Failure, Gate, ScenarioResult } from '../../contracts/types/results.js';
import { sampleScenario } from '../../reports/testing/sample-run.js';
import { judgeGate } from './judge-gate.js';
import { parseBaseline } from './parse-baseline.js';

const failure = (message: string, attribution: Failure['attribution'] = 'target'): Failure => ({
  attribution,
  step: 'Then it holds',
  message,
  expected: null,
  seen: null,
  codes: [],
  exchanges: [],
  replay: 'va-tck run',
});
const passes = (id: string): ScenarioResult => sampleScenario(id, `At ${id}`, ['ONE']);
const fails = (id: string, message: string): ScenarioResult => ({
  ...passes(id),
  verdict: 'failed',
  failure: failure(message),
  replay: { same: true, verdict: 'failed', failure: failure(message) },
});
const skipped = (id: string, reason: string): ScenarioResult => ({ ...passes(id), verdict: 'not-applicable', reason });

const baseline = parseBaseline(
  'b.json',
  `{ "format": "va-tck-baseline/1", "profile": "machine",
  "knownFailures": [
    { "scenario": "features/a.feature:1",
      "clause": "ONE",
      "message": "expected 25, got *",
      "reason": "ticket 7", "owner": "licensing",
      "expires": "2027-03-31"
    }
  ],
  "notApplicable": [
    { "reason": "no wmi, which * needs",
      "scenarios": [
        "features/a.feature:2:3"
      ] }
  ] }`,
);
const asTheBaselineSays = [
  fails('a.feature:1', 'expected 25, got 24'),
  skipped('a.feature:2', 'no wmi, which ONE needs'),
  skipped('a.feature:3', 'no wmi, which TWO needs'),
  passes('a.feature:4'),
];

function gate(results: ScenarioResult[], { today = '2026-11-22', full = true } = {}): Gate {
  return judgeGate({ baseline, plan: { full, shard: null }, results, today });
}

/** The run as the baseline says, but for this scenario. */
const but = (changed: ScenarioResult): ScenarioResult[] => [
  ...asTheBaselineSays.filter(({ id }) => id !== changed.id),
  changed,
];

test('a run that is as its baseline says holds, on the last day too', () => {
  const held = gate(asTheBaselineSays, { today: '2027-03-31' });
  expect(held).toMatchObject({ held: true, whole: true, problems: [] });
  expect(held.known).toEqual([
    { scenario: 'features/a.feature:1', clause: 'ONE', reason: 'ticket 7', owner: 'licensing', expires: '2027-03-31' },
  ]);
});

test.each<[string, ScenarioResult[], object]>([
  [
    'a failure that is not in the file, with the entry to add',
    but(fails('a.feature:4', 'ONE: got * of "all"')),
    {
      kind: 'new-failure',
      line: null,
      scenario: 'features/a.feature:4',
      message: expect.stringContaining(
        '{"scenario":"features/a.feature > At a.feature:4","clause":"ONE","message":"ONE: got \\\\* of \\"all\\"","reason":"","owner":"","expires":""}',
      ),
    },
  ],
  [
    'a known failure that passes',
    but({ ...passes('a.feature:1'), verdict: 'unexpected-pass' }),
    {
      kind: 'unexpected-pass',
      line: 3,
      message: 'b.json:3: features/a.feature:1 passes now. Remove lines 3 to 8.',
    },
  ],
  [
    'another message',
    but(fails('a.feature:1', 'gone')),
    { kind: 'changed-message', line: 5, message: expect.stringContaining('now it is "gone"') },
  ],
  [
    'an entry for a scenario that the plan does not have',
    asTheBaselineSays.filter(({ id }) => !id.endsWith(':1')),
    {
      kind: 'matches-nothing',
      line: 3,
      message: expect.stringContaining('the plan has no scenario features/a.feature:1'),
    },
  ],
  [
    'an entry for a clause that the scenario does not judge',
    but({ ...fails('a.feature:1', 'expected 25, got 24'), clauses: ['TWO'] }),
    { kind: 'matches-nothing', line: 4, message: expect.stringContaining('Change the line to one of: TWO') },
  ],
  [
    'a scenario that is not applicable any more',
    but(skipped('a.feature:4', 'no slmgr')),
    { kind: 'new-skip', line: null, scenario: 'features/a.feature:4', message: expect.stringContaining('"no slmgr"') },
  ],
  [
    'a scenario that is not applicable for another reason',
    but(skipped('a.feature:3', 'no slmgr')),
    {
      kind: 'new-skip',
      line: 13,
      message: expect.stringContaining('it was "no wmi, which * needs", now it is "no slmgr"'),
    },
  ],
  [
    'a pinned scenario that is applicable again',
    but(passes('a.feature:3')),
    { kind: 'matches-nothing', line: 13, message: expect.stringContaining('is applicable now') },
  ],
  [
    'a pinned scenario that the plan does not have',
    asTheBaselineSays.filter(({ id }) => !id.endsWith(':3')),
    { kind: 'matches-nothing', line: 13, message: expect.stringContaining('the plan has no scenario') },
  ],
  [
    'a known failure that comes and goes',
    but({ ...fails('a.feature:1', 'expected 25, got 24'), replay: { same: false, verdict: 'passed', failure: null } }),
    { kind: 'nondeterministic', line: 3 },
  ],
  [
    'a new failure that comes and goes',
    but({ ...fails('a.feature:4', 'gone'), replay: { same: false, verdict: 'passed', failure: null } }),
    { kind: 'nondeterministic', line: null, scenario: 'features/a.feature:4' },
  ],
  [
    'a scenario that could not run',
    but({
      ...passes('a.feature:4'),
      verdict: 'could-not-run',
      reason: 'no port',
      failure: failure('no port', 'environment'),
    }),
    { kind: 'could-not-run', line: null, message: expect.stringContaining('no port') },
  ],
])('it does not hold for %s', (_, results, problem) => {
  const { held, problems } = gate(results);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject(problem);
  expect(held).toBe(false);
});

test('the day after the last, a known failure is not known any more', () => {
  const { held, known, problems } = gate(asTheBaselineSays, { today: '2027-04-01' });
  expect({ held, known }).toEqual({ held: false, known: [] });
  expect(problems).toMatchObject([
    {
      kind: 'expired',
      line: 7,
      message: expect.stringContaining(
        'b.json:7: features/a.feature:1 was known to fail until 2027-03-31, by licensing',
      ),
    },
  ]);
});

test('of a selection only what was selected is judged, and it says so', () => {
  expect(gate([passes('a.feature:4')], { full: false })).toMatchObject({ held: true, whole: false });
  expect(gate([fails('a.feature:1', 'gone')], { full: false })).toMatchObject({
    held: false,
    problems: [{ kind: 'changed-message' }],
  });
});

test('a waived failure needs no entry, and keeps one that it has', () => {
  const waived: ScenarioResult = { ...fails('a.feature:5', 'gone'), verdict: 'waived', reason: 'waived' };
  expect(gate(but(waived))).toMatchObject({ held: true });
  const both: ScenarioResult = { ...fails('a.feature:1', 'expected 25, got 24'), verdict: 'waived' };
  expect(gate(but(both))).toMatchObject({ held: true, known: [{ scenario: 'features/a.feature:1' }] });
});

test('a failure that was seen once is not known, whatever its entry says', () => {
  for (const verdict of ['failed', 'waived'] as const) {
    const once: ScenarioResult = { ...fails('a.feature:1', 'expected 25, got 24'), verdict, replay: null };
    expect(gate(but(once))).toMatchObject({
      held: false,
      problems: [{ kind: 'could-not-run', scenario: once.id, message: expect.stringContaining('was not run again') }],
    });
  }
});

test('a whole run in which nothing passed opens no gate, though all that failed is known', () => {
  const nothing = asTheBaselineSays.filter(({ verdict }) => verdict !== 'passed');
  expect(gate(nothing)).toMatchObject({
    held: false,
    problems: [{ kind: 'could-not-run', message: expect.stringContaining('No scenario passed') }],
  });
  expect(gate(nothing, { full: false }).held).toBe(true);
});

test('a known failure that is not applicable now is told twice: its entry matches nothing, and it is a new skip', () => {
  expect(gate(but(skipped('a.feature:1', 'no wmi, which ONE needs'))).problems).toMatchObject([
    {
      kind: 'matches-nothing',
      line: 3,
      message: expect.stringContaining('is not applicable now. Remove lines 3 to 8'),
    },
    { kind: 'new-skip', line: null, scenario: 'features/a.feature:1' },
  ]);
});

test('what is called by its name is known wherever its line has moved to, and what is called by its line is not', () => {
  const named = parseBaseline(
    'b.json',
    JSON.stringify({
      format: 'va-tck-baseline/1',
      profile: 'machine',
      knownFailures: [
        {
          scenario: 'features/a.feature > A rule > It fails',
          clause: 'ONE',
          message: 'gone',
          reason: 'ticket 7',
          owner: 'licensing',
          expires: '2027-03-31',
        },
      ],
      notApplicable: [{ reason: 'no wmi', scenarios: ['features/a.feature > It is left out'] }],
    }),
  );
  const moved = (line: number): ScenarioResult[] => [
    { ...fails(`a.feature:${line}`, 'gone'), rule: 'A rule', name: 'It fails' },
    { ...skipped(`a.feature:${line + 7}`, 'no wmi'), name: 'It is left out' },
    passes(`a.feature:${line + 9}`),
  ];
  const question = { plan: { full: true, shard: null }, today: '2026-11-22' };
  for (const line of [1, 40]) {
    expect(judgeGate({ baseline: named, results: moved(line), ...question })).toMatchObject({
      held: true,
      known: [{ scenario: `features/a.feature:${line}` }],
    });
  }
  const renamed = moved(1).map(result => ({ ...result, name: `${result.name} now` }));
  expect(judgeGate({ baseline: named, results: renamed, ...question }).problems).toMatchObject([
    { kind: 'new-failure' },
    {
      kind: 'matches-nothing',
      message: expect.stringContaining(
        'the plan has no scenario features/a.feature > A rule > It fails. Remove lines 1 to 1; where it was renamed, change the name.',
      ),
    },
    { kind: 'new-skip', message: expect.stringContaining('add "features/a.feature > It is left out now" to') },
    { kind: 'matches-nothing', scenario: 'features/a.feature > It is left out' },
  ]);
  const byLine = gate(asTheBaselineSays.map(result => ({ ...result, id: result.id.replace(/\d+$/, '7$&') })));
  expect(byLine.problems).toContainEqual(
    expect.objectContaining({
      kind: 'matches-nothing',
      message: expect.stringContaining(
        'where its line has moved, name it as "features/file.feature > rule > scenario", which does not move',
      ),
    }),
  );
});
