import { expect, test } from 'vitest';
import { noDate, toWmiDate } from './date.js';

test('an instant is written as a WMI datetime in UTC, microseconds and all', () => {
  expect(toWmiDate(Date.UTC(2009, 6, 22, 9, 5, 7, 89))).toBe('20090722090507.089000+000');
});

test('no date has the shape of a date', () => {
  expect(noDate).toMatch(/^\d{14}\.\d{6}[+-]\d{3}$/);
});
