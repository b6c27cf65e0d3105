import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../contracts/faults.js';
import { advanceInLockStep, scenarioStart, type TimedParty, toTimestamp } from './virtual-time.js';

const minute = 60_000;
const at = (minutes: number) => toTimestamp(scenarioStart + minutes * minute);
const minutesAt = (instant: string) => (Date.parse(instant) - scenarioStart) / minute;

/** A party that wakes at these minutes, and says in a common diary when it does. */
class Sleeper implements TimedParty {
  readonly #diary: string[];
  readonly #name: string;
  readonly #wakes: number[];

  constructor(name: string, wakes: readonly number[], diary: string[]) {
    this.#name = name;
    this.#wakes = [...wakes].sort((a, b) => a - b);
    this.#diary = diary;
  }

  get nextDue(): string | null {
    const [next] = this.#wakes;
    return next === undefined ? null : at(next);
  }

  async advanceTo(instant: string): Promise<void> {
    for (let [due] = this.#wakes; due !== undefined && due <= minutesAt(instant); [due] = this.#wakes) {
      this.#wakes.shift();
      this.#diary.push(`${this.#name} due ${due} at ${minutesAt(instant)}`);
    }
  }
}

/** Passes these minutes and answers the diary: the mocks' clocks, and who woke when. */
async function diaryOf(minutes: number, wakes: Record<string, readonly number[]>): Promise<string[]> {
  const diary: string[] = [];
  const parties = Object.entries(wakes).map(([name, times]) => new Sleeper(name, times, diary));
  await advanceInLockStep(scenarioStart, scenarioStart + minutes * minute, parties, async instant => {
    diary.push(`clock ${minutesAt(instant)}`);
  });
  return diary;
}

test('parties act in the order of their timers, each with the mocks’ clocks already at that instant', async () => {
  expect(await diaryOf(10, { client: [3, 7], host: [5] })).toEqual([
    'clock 3',
    'client due 3 at 3',
    'clock 5',
    'host due 5 at 5',
    'clock 7',
    'client due 7 at 7',
    'clock 10',
  ]);
});

test('without timers there is one step, to the goal', async () => {
  expect(await diaryOf(180 * 1_440, { idle: [] })).toEqual([`clock ${180 * 1_440}`]);
});

test('what is due now runs now, before time passes', async () => {
  expect(await diaryOf(5, { client: [0] })).toEqual(['clock 0', 'client due 0 at 0', 'clock 5']);
});

test('a timer due at the goal runs; one due after it does not', async () => {
  expect(await diaryOf(5, { client: [5, 6] })).toEqual(['clock 5', 'client due 5 at 5']);
});

test('whatever the timers, each runs once, at its own instant, in order, and clocks never go back', async () => {
  const times = fc.array(fc.nat(500), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(times, times, fc.nat(400), async (client, host, goal) => {
      const diary = await diaryOf(goal, { client, host });
      const woke = diary.filter(line => !line.startsWith('clock')).map(line => line.match(/due (\d+) at (\d+)/) ?? []);
      expect(woke.map(([, due]) => Number(due))).toEqual(
        [...client, ...host].filter(due => due <= goal).sort((a, b) => a - b),
      );
      for (const [, due, seen] of woke) expect(seen).toBe(due);
      const clocks = diary.filter(line => line.startsWith('clock')).map(line => Number(line.slice(6)));
      expect(clocks).toEqual([...new Set(clocks)].sort((a, b) => a - b));
      expect(clocks.at(-1)).toBe(goal);
    }),
  );
});

test('a timer that does not move on is a fault of the target that says so', async () => {
  const stuck: TimedParty = { nextDue: at(3), advanceTo: async () => {} };
  const advanced = advanceInLockStep(scenarioStart, scenarioStart + 10 * minute, [stuck], async () => {});
  await expect(advanced).rejects.toThrow(Fault);
  await expect(advanced).rejects.toMatchObject({
    attribution: 'target',
    message: `a timer due at ${at(3)} never runs: nextDue does not move on`,
  });
});

test('a timer that moves on by a millisecond each time is one too', async () => {
  let now = scenarioStart;
  const busy: TimedParty = {
    get nextDue() {
      return toTimestamp(now + 1);
    },
    advanceTo: async () => {
      now += 1;
    },
  };
  const advanced = advanceInLockStep(scenarioStart, scenarioStart + 10 * minute, [busy], async () => {});
  await expect(advanced).rejects.toThrow(/^timers run without end: 2\d\d\d of them between 2009-10-22T09:00:00Z and/);
});

test('an instant is written without the milliseconds it does not have', () => {
  expect(toTimestamp(scenarioStart)).toBe('2009-10-22T09:00:00Z');
});
