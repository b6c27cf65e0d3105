import { expect, test } from 'vitest';
import { clauses } from '../../catalogue/index.js';
import { errorCodes } from './error-codes.js';

test('Table 10 has 25 rows, each with a code of its own', () => {
  expect(new Set(errorCodes.map(({ code }) => code)).size).toBe(25);
  expect(errorCodes).toHaveLength(25);
});

test('every row of Table 10 has a clause of its name', () => {
  const ids = new Set(clauses.map(({ id }) => id));
  expect(errorCodes.filter(({ code }) => !ids.has(`ERROR-${code.slice(2)}`))).toEqual([]);
});

test('every row says everything in both languages', () => {
  const texts = errorCodes.flatMap(({ meaning, cause, remedy }) => [meaning, cause, remedy]);
  for (const { en, zh } of texts) {
    expect(en).toMatch(/\.$/);
    expect(zh).toMatch(/。$/);
  }
});
