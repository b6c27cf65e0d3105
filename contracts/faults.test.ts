import { expect, test } from 'vitest';
import { Fault, Mismatch } from './faults.js';

const megabytes = 'x'.repeat(4_000_000);

test('an ordinary mismatch tells all of what was expected and seen', () => {
  const { message, expected, seen } = new Mismatch('the count to be', '24', '25');
  expect({ message, expected, seen }).toEqual({
    message: 'expected the count to be 24, got 25',
    expected: '24',
    seen: '25',
  });
});

test.each([
  ['a mismatch', new Mismatch('the output to be', 'short', megabytes)],
  ['a fault', new Fault('target', megabytes)],
])('%s keeps the beginning of megabytes, and says how much it left out', (_what, error) => {
  expect(error.message.length).toBeLessThan(20_000);
  expect(error.message).toContain('more characters cut');
});
