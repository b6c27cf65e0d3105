import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesPattern, patternOf, saysNothing } from './message-pattern.js';

test.each([
  ['expected 25, got 24', 'expected 25, got 24', true],
  ['expected 25, got 24', 'expected 25, got 23', false],
  ['expected 25, got 24', 'expected 25, got 24 ', false],
  ['expected *, got *', 'expected 25, got 24', true],
  ['*got*', 'expected 25, got 24', true],
  ['*got', 'expected 25, got 24', false],
  ['a*b*c', 'abbc', true],
  ['a*ba', 'aba', true],
  ['ab*ba', 'aba', false],
  ['\\*', '*', true],
  ['\\*', 'x', false],
  ['a\\\\*', 'a\\and more', true],
  ['line\n*', 'line\nother', true],
])('%j and %j: %s', (pattern, message, matches) => {
  expect(matchesPattern(pattern, message)).toBe(matches);
});

test('the pattern of a message matches it, and no other than itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (message, other) => {
      expect(matchesPattern(patternOf(message), message)).toBe(true);
      expect(matchesPattern(patternOf(message), other)).toBe(other === message);
    }),
  );
});

test('where on loopback the lab stood is no part of a message', () => {
  const pattern = patternOf('KMS_1 at 127.16.0.4:1688 did not answer 127.0.0.1:40123');
  expect(matchesPattern(pattern, 'KMS_1 at 127.17.3.9:1688 did not answer 127.0.0.1:51999')).toBe(true);
});

test('a pattern of a hundred thousand stars is matched in no time', () => {
  expect(matchesPattern('*a'.repeat(100_000), 'a'.repeat(99_999))).toBe(false);
});

test('a pattern of stars alone says nothing', () => {
  expect(['*', '**', ' * '].map(saysNothing)).toEqual([true, true, true]);
  expect(['\\*', 'abc*'].map(saysNothing)).toEqual([false, false]);
});

test.each(['*', '* *', '*:*', '*e*', '*, *', '*of*to*'])('%j says too little to know a failure by', pattern => {
  expect(saysNothing(pattern)).toBe(true);
});

test.each(['* got 11', '*0xC004F074*', '*逾時未回應*'])('%j says something', pattern => {
  expect(saysNothing(pattern)).toBe(false);
});
