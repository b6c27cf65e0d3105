import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquare } from './chi-square.js';

test('counts that are exactly as the shares are at distance 0', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 }), shares => {
      expect(chiSquare(shares, shares)).toBeCloseTo(0);
    }),
  );
});

test('60 and 60 against 75 and 25 is a distance of 40', () => {
  expect(chiSquare([60, 60], [75, 25])).toBeCloseTo(40);
});

test('75 and 45 of 120 are within 10.83 of 75 and 25, 73 and 47 are not', () => {
  expect(chiSquare([75, 45], [75, 25])).toBeLessThan(10.83);
  expect(chiSquare([73, 47], [75, 25])).toBeGreaterThan(10.83);
});

test('nobody asked fits no share', () => {
  expect(chiSquare([0, 0], [75, 25])).toBe(Number.POSITIVE_INFINITY);
});
