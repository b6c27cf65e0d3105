import { expect, test } from 'vitest';
import { printable } from './printable.js';

test('what would steer a terminal is shown, not sent', () => {
  expect(printable('\u001b[2J\u0007\r\n\u009b\u202e\u2028\ufeffÄ 漢 😀\ud800')).toBe(
    '\\u001b[2J\\u0007\\u000d\\u000a\\u009b\\u202e\\u2028\\ufeffÄ 漢 😀\\ud800',
  );
});

test('what is long is cut, and says so', () => {
  expect(printable('x'.repeat(600))).toBe(`${'x'.repeat(500)} … [100 more characters]`);
});
