import { expect, test } from 'vitest';
import type { TargetControl } from '../contracts/types/target-control.js';
import { keepTime, type MachineClock } from './machine-time.js';
import { toTimestamp } from './virtual-time.js';

const start = Date.UTC(2009, 9, 22, 9);
const hour = 3_600_000;

/** A world whose timer is due every hour, and everything that was done to it and to the mocks around it. */
function standing(clock: MachineClock) {
  const done: string[] = [];
  let due = start;
  let wall = start;
  const control = {
    async advance({ to }: { to: string }) {
      while (due <= Date.parse(to)) {
        done.push(`timer ${toTimestamp(due).slice(11, 16)}`);
        due += hour;
      }
      return { result: { nextDue: toTimestamp(due) } };
    },
    async exportRegistry() {
      done.push('asked');
      return { result: { text: '' } };
    },
  } as unknown as TargetControl;
  const setMockClocks = async (now: string) => {
    done.push(`mocks ${now.slice(11, 16)}`);
  };
  const kept = keepTime({ control, world: 'world-1', clock, start, wallNow: () => wall, setMockClocks });
  const wait = (hours: number) => {
    wall += hours * hour;
  };
  return { done, kept, wait };
}

const asked = { world: 'world-1', computer: 'CLIENT_1' };

test('by the wall clock a world catches up timer by timer before it is asked, the mocks with it', async () => {
  const { done, kept, wait } = standing('wall');
  await kept.exportRegistry(asked);
  expect(done).toEqual(['timer 09:00', 'asked']);
  wait(2);
  done.length = 0;
  await kept.exportRegistry(asked);
  expect(done.filter(what => !what.startsWith('mocks'))).toEqual(['timer 10:00', 'timer 11:00', 'asked']);
  expect(done.indexOf('mocks 10:00')).toBeLessThan(done.indexOf('timer 10:00'));
});

test('nobody advances a world that goes by the wall clock', async () => {
  const { kept } = standing('wall');
  expect(await kept.advance({ world: 'world-1', to: toTimestamp(start + hour) })).toHaveProperty('unsupported');
});

test('where time stands still, being asked does not move it, and advancing does', async () => {
  const { done, kept, wait } = standing('control');
  wait(5);
  await kept.exportRegistry(asked);
  expect(done).toEqual(['asked']);
  expect(await kept.advance({ world: 'world-1', to: toTimestamp(start + hour) })).toEqual({
    result: { nextDue: toTimestamp(start + 2 * hour) },
  });
});

test('time does not run back', async () => {
  const { done, kept, wait } = standing('wall');
  await kept.exportRegistry(asked);
  wait(-3);
  done.length = 0;
  await kept.exportRegistry(asked);
  expect(done).toEqual(['asked']);
});

test('two that ask at once are answered one after the other', async () => {
  const { done, kept, wait } = standing('wall');
  wait(1);
  await Promise.all([kept.exportRegistry(asked), kept.exportRegistry(asked)]);
  expect(done.filter(what => !what.startsWith('mocks'))).toEqual(['timer 09:00', 'timer 10:00', 'asked', 'asked']);
});

test('other worlds of the same target are left alone', async () => {
  const { done, kept, wait } = standing('wall');
  wait(1);
  await kept.exportRegistry({ ...asked, world: 'world-2' });
  expect(done).toEqual(['asked']);
});
