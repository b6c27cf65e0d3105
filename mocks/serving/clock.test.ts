import { expect, test, vi } from 'vitest';
import { MockClock } from './clock.js';

const start = '2009-10-22T09:00:00Z';

test('a clock stands where it was set, or runs on from there', () => {
  vi.useFakeTimers();
  try {
    const clock = new MockClock(start);
    vi.advanceTimersByTime(60_000);
    expect(clock.now).toBe(Date.parse(start));
    clock.set({ now: start, runs: true });
    vi.advanceTimersByTime(60_000);
    expect(clock.now).toBe(Date.parse('2009-10-22T09:01:00Z'));
    clock.set({ now: start });
    vi.advanceTimersByTime(60_000);
    expect(clock.now).toBe(Date.parse(start));
  } finally {
    vi.useRealTimers();
  }
});
