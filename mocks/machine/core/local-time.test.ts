import { expect, test } from 'vitest';
import { toLocalTime } from './local-time.js';

test.each([
  [Date.UTC(2009, 6, 22, 0, 5), '7/22/2009 12:05:00 AM', '2009/7/22 上午 12:05:00'],
  [Date.UTC(2009, 6, 22, 9), '7/22/2009 9:00:00 AM', '2009/7/22 上午 09:00:00'],
  [Date.UTC(2010, 11, 1, 12, 0, 9), '12/1/2010 12:00:09 PM', '2010/12/1 下午 12:00:09'],
  [Date.UTC(2010, 11, 1, 23, 59, 59), '12/1/2010 11:59:59 PM', '2010/12/1 下午 11:59:59'],
])('%i reads %s, in Chinese %s', (instant, english, chinese) => {
  expect(toLocalTime(instant, 'en-US')).toBe(english);
  expect(toLocalTime(instant, 'zh-TW')).toBe(chinese);
});
