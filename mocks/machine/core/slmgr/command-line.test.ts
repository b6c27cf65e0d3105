import { expect, test } from 'vitest';
import { standardPolicies } from '../standard-policies.js';
import { readCommandLine } from './command-line.js';

const read = (...typed: string[]) => readCommandLine(typed, standardPolicies);

test('an option alone is for this computer', () => {
  expect(read('/ipk', 'x')).toEqual({ computer: null, credentials: null, arguments: ['/ipk', 'x'] });
});

test('a computer, or a computer with user and password, stands before the option', () => {
  expect(read('SRV_1', '/dli')).toEqual({ computer: 'SRV_1', credentials: null, arguments: ['/dli'] });
  expect(read('SRV_1', 'admin', 'secret', '-dli')).toEqual({
    computer: 'SRV_1',
    credentials: { user: 'admin', password: 'secret' },
    arguments: ['-dli'],
  });
});

test.each([[['SRV_1', 'admin', '/dli']], [['SRV_1', 'admin', 'secret', 'more', '/dli']]])('%j is refused', typed => {
  expect(read(...typed)).toBeNull();
});

test('what stands after the option is never a computer', () => {
  expect(read('/fta', 'A1', 'B2')).toMatchObject({ computer: null, arguments: ['/fta', 'A1', 'B2'] });
});

test('without an option everything typed is taken for one', () => {
  expect(read('nonsense')).toEqual({ computer: null, credentials: null, arguments: ['nonsense'] });
  expect(read()).toEqual({ computer: null, credentials: null, arguments: [] });
});
