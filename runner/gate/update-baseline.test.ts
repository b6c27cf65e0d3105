import { expect, test } from 'vitest';
import type { ScenarioResult } from '../../contracts/types/results.js';
import { sampleScenario } from '../../reports/testing/sample-run.js';
import { parseBaseline } from './parse-baseline.js';
import { updateBaseline } from './update-baseline.js';

const nobody = { owner: null, reason: null, expires: null };
const somebody = { owner: 'licensing', reason: 'ticket 9', expires: '2027-12-31' };

function fails(line: number, message: string, rest: Partial<ScenarioResult> = {}): ScenarioResult {
  const failure = { attribution: 'target' as const, step: null, message, expected: null, seen: null, codes: [] };
  return sampleScenario(`a.feature:${line}`, `At ${line}`, ['ONE'], {
    verdict: 'failed',
    failure: { ...failure, exchanges: [], replay: '' },
    ...rest,
  });
}

const passes = (line: number) => sampleScenario(`a.feature:${line}`, `At ${line}`, ['ONE']);
const skipped = (line: number, reason: string) =>
  sampleScenario(`a.feature:${line}`, `At ${line}`, ['ONE'], { verdict: 'not-applicable', reason });

const old = `{
  "format": "va-tck-baseline/1",
  "profile": "machine", // Contoso's
  "knownFailures": [
    // the disk, since spring
    { "scenario": "features/a.feature > At 1", "clause": "ONE", "message": "disk *",
      "reason": "ticket 1", "owner": "storage", "expires": "2027-01-01" }, // they know
    // gone soon
    { "scenario": "features/a.feature > At 2", "clause": "ONE", "message": "gone",
      "reason": "ticket 2", "owner": "storage", "expires": "2027-01-01" },
    /* three */ { "scenario": "features/a.feature > At 3", "clause": "ONE", "message": "net",
      "reason": "ticket 3", "owner": "network", "expires": "2027-01-01" },
    // whatever comes goes below
  ],
  "notApplicable": [
    // never planned
    { "reason": "no wmi, which * needs", "scenarios": ["features/a.feature > At 8"] }
  ]
}
`;

function update(
  text: string | null,
  results: ScenarioResult[],
  approval: Parameters<typeof updateBaseline>[0]['approval'],
) {
  const before = text === null ? null : parseBaseline('b.json', text);
  const updated = updateBaseline({ path: 'b.json', profile: 'machine', before, results, approval });
  return 'refused' in updated ? updated.refused : updated.baseline.document.text;
}

test('a baseline that still holds stays as it is, to the byte', () => {
  const results = [fails(1, 'disk full'), fails(2, 'gone'), fails(3, 'net'), skipped(8, 'no wmi, which ONE needs')];
  expect(update(old, results, nobody)).toBe(
    old.replace('"2027-01-01" },\n    // whatever', '"2027-01-01" }\n    // whatever'),
  );
});

test('what is called by its line is named, and nothing else of it changes', () => {
  const byLine = old.replaceAll(/features\/a\.feature > At (\d)/g, 'features/a.feature:$1');
  expect(byLine).not.toBe(old);
  const results = [fails(1, 'disk full'), fails(2, 'gone'), fails(3, 'net'), skipped(8, 'no wmi, which ONE needs')];
  const lastComma = (text: string) =>
    text.replace('"2027-01-01" },\n    // whatever', '"2027-01-01" }\n    // whatever');
  const list = /"scenarios": \[\s*("[^"]*")\s*\]/;
  expect(update(byLine, results, nobody).replace(/\s+/g, ' ')).toBe(
    lastComma(old).replace(list, '"scenarios": [ $1 ]').replace(/\s+/g, ' '),
  );
});

test('what passes goes with its comment, what stays keeps its own, what is new has its owner', () => {
  const results = [
    fails(1, 'disk 7'),
    passes(2),
    fails(3, 'net'),
    fails(4, 'new *'),
    skipped(8, 'no wmi, which ONE needs'),
  ];
  const text = update(old, results, somebody);
  expect(text).toContain('// the disk, since spring\n    { "scenario": "features/a.feature > At 1"');
  expect(text).toContain('// they know');
  expect(text).not.toContain('gone');
  expect(text).toContain('/* three */ { "scenario": "features/a.feature > At 3"');
  expect(
    parseBaseline('b.json', text).knownFailures.map(({ scenario, owner, message }) => [scenario, owner, message]),
  ).toEqual([
    ['features/a.feature > At 1', 'storage', 'disk *'],
    ['features/a.feature > At 3', 'network', 'net'],
    ['features/a.feature > At 4', 'licensing', 'new \\*'],
  ]);
});

test('nobody is put on the list in silence: a new failure and a changed one need somebody who answers', () => {
  expect(update(old, [fails(4, 'new')], nobody)).toMatch(
    /b.json is left as it was: 1 failure would become known.*--owner and --reason and --expires[\s\S]*new: features\/a.feature > At 4: "new"/,
  );
  expect(update(old, [fails(1, 'net')], { ...somebody, owner: null })).toMatch(
    /Say --owner\.\n {2}changed: features\/a.feature > At 1/,
  );
  const changed = parseBaseline('b.json', update(old, [fails(1, 'net')], somebody)).knownFailures;
  expect(changed).toMatchObject([{ message: 'net', owner: 'licensing', reason: 'ticket 9' }]);
});

test('what comes and goes, and what is waived, does not become known', () => {
  const results = [
    fails(4, 'now and then', { replay: { same: false, verdict: 'passed', failure: null } }),
    fails(5, 'accepted', { verdict: 'waived' }),
  ];
  expect(parseBaseline('b.json', update(null, results, nobody)).knownFailures).toEqual([]);
});

test('what is not applicable is pinned by reason, whatever clause the reason names', () => {
  const results = [
    skipped(8, 'no wmi, which ONE needs'),
    skipped(9, 'The target does not declare wmi, which ONE needs.'),
    skipped(10, 'The target does not declare wmi, which ONE needs.'),
  ];
  const text = update(old, results, nobody);
  expect(text).toContain(
    '// never planned\n    { "reason": "no wmi, which * needs", "scenarios": ["features/a.feature > At 8"] },',
  );
  expect(text).toContain('"reason": "The target does not declare wmi, which * needs."');
  expect(text).toContain('"features/a.feature > At 9",\n        "features/a.feature > At 10"');
  expect(parseBaseline('b.json', update(old, [passes(8)], nobody)).notApplicable).toEqual([]);
});

test('a baseline of nothing is one that can be read and written again', () => {
  const empty = update(null, [passes(1)], nobody);
  expect(empty).toContain('"knownFailures": []');
  expect(update(empty, [passes(1)], nobody)).toBe(empty);
  expect(parseBaseline('b.json', update(empty, [fails(1, 'x')], somebody)).knownFailures).toHaveLength(1);
});
