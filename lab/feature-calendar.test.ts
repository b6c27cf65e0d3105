import { expect, test } from 'vitest';
import { FeatureCalendar } from './feature-calendar.js';
import { scenarioStart } from './virtual-time.js';

test('on the virtual clock a feature means what it says', () => {
  const calendar = new FeatureCalendar(scenarioStart, 'virtual');
  expect(calendar.days('2010-04-20')).toEqual(['2010-04-20']);
  expect(calendar.midnight('2010-04-20')).toBe('2010-04-20T00:00:00Z');
  expect(calendar.minutes('2009/10/22 09:00')).toEqual(['2009/10/22 09:00']);
  expect(calendar.runningDown(43_200)).toEqual([43_200]);
});

test('on the wall clock it means as many days, and minutes, from now', () => {
  const calendar = new FeatureCalendar(Date.parse('2026-11-22T23:58:30Z'), 'wall');
  expect(calendar.days('2009-10-23')).toEqual(['2026-11-23', '2026-11-22', '2026-11-24']);
  expect(calendar.midnight('2009-10-22')).toBe('2026-11-22T00:00:00Z');
  expect(calendar.minutes('2009/10/22 09:00')).toEqual(['2026/11/22 23:58', '2026/11/22 23:59']);
  expect(calendar.minutes('2009/10/22 07:55')).toEqual(['2026/11/22 22:53', '2026/11/22 22:54']);
  expect(calendar.runningDown(43_200)).toEqual([43_200, 43_199]);
});
