import { expect, test } from 'vitest';
import { parseBaseline } from './parse-baseline.js';

const entry = `{
      "scenario": "features/a.feature:13",
      "clause": "ONE",
      "message": "expected *, got 24",
      "reason": "ticket 7",
      "owner": "licensing@contoso.com",
      "expires": "2027-03-31"
    }`;
const file = (failures: string, skips = '') => `{
  // what Contoso still fails
  "format": "va-tck-baseline/1",
  "profile": "machine",
  "knownFailures": [
    ${failures}
  ],
  "notApplicable": [${skips}],
}`;

const problem = (text: string): string => {
  try {
    parseBaseline('b.json', text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

test('every entry knows its lines', () => {
  const skips = '\n    { "reason": "no wmi", "scenarios": ["features/b.feature:4:9"] }\n  ';
  const { profile, knownFailures, notApplicable } = parseBaseline('b.json', file(`${entry},`, skips));
  expect(profile).toBe('machine');
  expect(knownFailures[0]).toMatchObject({
    scenario: 'features/a.feature:13',
    expires: '2027-03-31',
    lines: { first: 6, scenario: 7, clause: 8, message: 9, reason: 10, owner: 11, expires: 12, last: 13 },
  });
  expect(notApplicable).toEqual([
    {
      reason: 'no wmi',
      scenarios: [
        { id: 'features/b.feature:4', line: 16 },
        { id: 'features/b.feature:9', line: 16 },
      ],
    },
  ]);
});

test('a scenario is called by its name, or by file and line', () => {
  const name = 'features/a.feature > A rule: of 7 > "Name" as REG_SZ';
  const text = file(
    entry.replace('"features/a.feature:13"', JSON.stringify(name)),
    `{ "reason": "no wmi", "scenarios": ["features/b.feature:4:9", "features/b.feature > Name"] }`,
  );
  const { knownFailures, notApplicable } = parseBaseline('b.json', text);
  expect(knownFailures[0]?.scenario).toBe(name);
  expect(notApplicable[0]?.scenarios.map(({ id }) => id)).toEqual([
    'features/b.feature:4',
    'features/b.feature:9',
    'features/b.feature > Name',
  ]);
});

test.each([
  ['', 'b.json:1:1: not JSON'],
  ['[]', 'b.json:1:1: $: expected an object, got []'],
  ['{}', '$: "format" is missing'],
  [file('').replace('baseline/1', 'baseline/2'), 'b.json:3:13: $.format: expected "va-tck-baseline/1"'],
  [
    file('').replace('"machine"', '"machines"'),
    'b.json:4:14: $.profile: expected "machine" or "kms-host" or "reference"',
  ],
  [file('').replace('"profile"', '"profil"'), 'b.json:4:3: $: unknown member "profil". Did you mean "profile"?'],
  [file('7'), 'b.json:6:5: $.knownFailures[0]: expected an object, got 7'],
  [
    file(`${entry}, ${entry}`),
    'b.json:13:23: features/a.feature:13 stands on line 7 already'.replace('13:23', '14:19'),
  ],
  [
    file(entry, '{ "reason": "x", "scenarios": ["features/a.feature:13"] }'),
    'features/a.feature:13 stands on line 7 already',
  ],
  [
    file(entry.replace('"ticket 7"', '""')),
    'b.json:10:17: $.knownFailures[0].reason: expected why it may fail for now, got ""',
  ],
  [
    file(entry.replace('"licensing@contoso.com"', '" "')),
    'b.json:11:16: $.knownFailures[0].owner: expected who will mend it, got " "',
  ],
  [
    file(entry.replace('"licensing@contoso.com"', '"\\u200b"')),
    'b.json:11:16: $.knownFailures[0].owner: expected who will mend it',
  ],
  [
    file(entry.replace('2027-03-31', '2027-02-30')),
    'b.json:12:18: $.knownFailures[0].expires: expected a day as "2027-03-31"',
  ],
  [
    file(entry.replace('"ONE"', '"O*"')),
    'b.json:8:17: $.knownFailures[0].clause: expected one clause, never a pattern',
  ],
  [
    file(entry.replace('expected *, got 24', '*')),
    'b.json:9:18: $.knownFailures[0].message: expected some of the message beside "*"',
  ],
  [file(entry.replace(':13"', ':*"')), 'b.json:7:19: $.knownFailures[0].scenario: expected one scenario'],
  [file(entry.replace('"owner"', '"clause"')), '$.knownFailures[0]: "clause" is set twice'],
  [file('', '{ "reason": "*", "scenarios": [] }'), '$.notApplicable[0].reason: expected some of the reason beside "*"'],
  [
    file('', '{ "reason": "x", "scenarios": ["a.feature"] }'),
    '$.notApplicable[0].scenarios[0]: expected a scenario, as "features/thresholds.feature > rule > name", or scenarios of one file',
  ],
])('%j is refused with place and rule', (text, message) => {
  expect(problem(text)).toContain(message);
});

test('a file that nests without end is refused as any other', () => {
  expect(() => parseBaseline('b.json', '['.repeat(200_000))).toThrow(/^b\.json:1:1: lists or objects lie too deep/);
});
