import { expect, test } from 'vitest';
import { forgetStatic, type Kept } from './forget-static.js';

const survivor = { status: 'Survived', static: true };
const others = [
  { status: 'Killed', static: true },
  { status: 'Survived', static: false },
];
const kept: Kept = {
  files: { 'a.ts': { mutants: [survivor, ...others] } },
  testFiles: { 'features/a.feature': { source: 'Feature: A' } },
};

test('where the features are as they were, nothing is forgotten', () => {
  expect(forgetStatic(kept, new Map([['features/a.feature', 'Feature: A']]))).toBe(kept);
});

test.each([
  ['changed', [['features/a.feature', 'Feature: A\n  Scenario: One more']]],
  ['gone', []],
  [
    'new',
    [
      ['features/a.feature', 'Feature: A'],
      ['features/b.feature', 'Feature: B'],
    ],
  ],
] as const)('where a feature is %s, static survivors are', (_how, features) => {
  expect(forgetStatic(kept, new Map(features)).files).toEqual({ 'a.ts': { mutants: others } });
});
