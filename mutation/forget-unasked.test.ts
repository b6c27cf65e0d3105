import { expect, test } from 'vitest';
import { forgetUnasked, type Kept } from './forget-unasked.js';

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
  expect(forgetUnasked(kept, new Map([['features/a.feature', 'Feature: A']]))).toEqual(kept);
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
  expect(forgetUnasked(kept, new Map(features)).files).toEqual({ 'a.ts': { mutants: others } });
});

test('what a stopped run left pending is forgotten in any case', () => {
  const stopped = { ...kept, files: { 'a.ts': { mutants: [{ status: 'Pending' }, ...others] } } };
  const features = new Map([['features/a.feature', 'Feature: A']]);
  expect(forgetUnasked(stopped, features).files).toEqual({ 'a.ts': { mutants: others } });
});
