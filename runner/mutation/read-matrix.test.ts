import { expect, test } from 'vitest';
import type { Mutant } from '../../mutants/mutant.js';
import { killsOf } from './read-matrix.js';

const mutants: Mutant[] = [{ id: 'one', breaks: 'It is broken.', kills: ['A'] }];
const part = (changes: object) => ({ profile: 'machine', runs: [{ id: 'one', killedBy: ['A'] }], ...changes });
const matrix = (changes: object, profile: object = {}) =>
  JSON.stringify({ format: 'va-tck-kill-matrix/2', selection: [], profiles: [part(profile)], ...changes });

test('a kill matrix tells which clauses caught each mutant in a profile', () => {
  const other = part({ profile: 'reference', runs: [{ id: 'one', killedBy: ['B'] }] });
  const both = matrix({ profiles: [part({}), other] });
  expect(killsOf(both, 'machine', mutants)).toEqual(new Map([['one', ['A']]]));
  expect(killsOf(both, 'reference', mutants)).toEqual(new Map([['one', ['B']]]));
});

test.each([
  ['text that is no JSON', '<html>', 'no kill matrix'],
  ['JSON of something else', '{"format":"x"}', 'no kill matrix'],
  ['a matrix of an earlier format', matrix({ format: 'va-tck-kill-matrix/1' }), 'no kill matrix'],
  ['a matrix without its parts', matrix({}, { runs: [{}] }), 'no kill matrix'],
  ['a matrix with a profile that is nothing', matrix({ profiles: [null] }), 'no kill matrix'],
  ['a selection', matrix({ selection: ['A'] }), 'a selection'],
  ['a matrix of another profile', matrix({}, { profile: 'kms-host' }), 'lacks profile machine; it has: kms-host'],
  ['a matrix that lacks a mutant', matrix({}, { runs: [] }), 'lacks one'],
  [
    'a matrix that has another mutant',
    matrix(
      {},
      {
        runs: [
          { id: 'one', killedBy: [] },
          { id: 'two', killedBy: [] },
        ],
      },
    ),
    'mutants that this kit has not',
  ],
])('%s is refused', (_what, text, words) => {
  expect(() => killsOf(text, 'machine', mutants)).toThrow(words);
});
