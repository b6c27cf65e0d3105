import { expect, test } from 'vitest';
import type { Mutant } from '../../mutants/mutant.js';
import { killsOf } from './read-matrix.js';

const mutants: Mutant[] = [{ id: 'one', breaks: 'It is broken.', kills: ['A'] }];
const matrix = (changes: object) =>
  JSON.stringify({ format: 'va-tck-kill-matrix/1', selection: [], runs: [{ id: 'one', killedBy: ['A'] }], ...changes });

test('a kill matrix tells which clauses caught each mutant', () => {
  expect(killsOf(matrix({}), mutants)).toEqual(new Map([['one', ['A']]]));
});

test.each([
  ['text that is no JSON', '<html>', 'no kill matrix'],
  ['JSON of something else', '{"format":"x"}', 'no kill matrix'],
  ['a matrix without its parts', matrix({ runs: [{}] }), 'no kill matrix'],
  ['a selection', matrix({ selection: ['A'] }), 'a selection'],
  ['a matrix that lacks a mutant', matrix({ runs: [] }), 'lacks one'],
  [
    'a matrix that has another mutant',
    matrix({
      runs: [
        { id: 'one', killedBy: [] },
        { id: 'two', killedBy: [] },
      ],
    }),
    'mutants that this kit has not',
  ],
])('%s is refused', (_what, text, words) => {
  expect(() => killsOf(text, mutants)).toThrow(words);
});
