import { expect, test } from 'vitest';
import { boundedJson } from './bounded-json.js';

test('small values are whole', () => {
  expect(boundedJson({ count: 24, names: ['KMS_1'] }, 0, 1000)).toBe('{"count":24,"names":["KMS_1"]}');
  expect(boundedJson(undefined, 0, 1000)).toBe('null');
});

test('deep, wide and long values are cut, and say so', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  expect(boundedJson(deep, 2, 10_000)).toContain('deeper levels cut');
  expect(boundedJson(Array(5000).fill(1), 0, 100_000)).toContain('[4900 more members cut]');
  expect(boundedJson('x'.repeat(1_000_000), 0, 100_000)).toContain('999,500 more characters cut');
  expect(boundedJson(Array(50).fill('abcdefgh'), 0, 100)).toMatch(/more characters cut\]$/);
});

test('a member named __proto__ is shown like any other', () => {
  expect(boundedJson(JSON.parse('{"__proto__":{"a":1}}'), 0, 1000)).toBe('{"__proto__":{"a":1}}');
});
