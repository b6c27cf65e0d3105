import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.js';

test('the nearest candidate is named where one is near', () => {
  expect(nearest('KMS-THRESHOLD-CLEINT', ['KMS-THRESHOLD-SERVER', 'KMS-THRESHOLD-CLIENT'])).toBe(
    'KMS-THRESHOLD-CLIENT',
  );
  expect(nearest('sed', ['out', 'seed', 'lab'])).toBe('seed');
  expect(didYouMean('tarjet', ['target'])).toBe(' Did you mean "target"?');
});

test('nothing is named where nothing is near', () => {
  expect(nearest('zzzzzz', ['seed', 'target'])).toBeNull();
  expect(didYouMean('zzzzzz', [])).toBe('');
});
