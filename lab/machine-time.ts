import type { Answer, NextTimer, TargetControl } from '../contracts/types/target-control.js';
import type { Timestamp } from '../contracts/types/values.js';
import { unwrap } from './unwrap.js';
import { advanceInLockStep, toTimestamp } from './virtual-time.js';

/** How time passes for a computer that stands: with the wall clock, or only when target control's `advance` says so. */
export type MachineClock = 'wall' | 'control';

export interface MachineTimeOptions {
  control: TargetControl;
  world: string;
  clock: MachineClock;
  /** Epoch milliseconds. */
  start: number;
  /** Epoch milliseconds of the wall clock. */
  wallNow(): number;
  /** Sets the clocks of the mocks around the world. */
  setMockClocks(now: Timestamp): Promise<void>;
}

/** Target control of one standing world, in which time passes: before each verb the world and the mocks catch up with the wall clock, timer by
 * timer; or `advance` moves them all. Verbs of one world are answered one after the other. */
export function keepTime(options: MachineTimeOptions): TargetControl {
  const { control, world, clock, wallNow, setMockClocks } = options;
  let now = options.start;
  let turn: Promise<unknown> = Promise.resolve();

  const runDue = async (to: Timestamp) => unwrap(await control.advance({ world, to }), 'advance').nextDue;
  const moveTo = async (goal: number): Promise<NextTimer> => {
    let nextDue = await runDue(toTimestamp(now));
    const party = {
      get nextDue() {
        return nextDue;
      },
      advanceTo: async (to: Timestamp) => {
        nextDue = await runDue(to);
      },
    };
    if (goal > now) await advanceInLockStep(now, goal, [party], setMockClocks);
    now = Math.max(now, goal);
    return { nextDue };
  };
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const advance: TargetControl['advance'] = request => {
    if (request.world !== world) return control.advance(request);
    const answer: Promise<Answer<NextTimer>> =
      clock === 'wall'
        ? Promise.resolve({ unsupported: 'this computer goes by the wall clock' })
        : inTurn(async () => ({ result: await moveTo(Date.parse(request.to)) }));
    return answer;
  };
  const verbs = Object.entries(control).map(([name, verb]: [string, (request: unknown) => Promise<unknown>]) => [
    name,
    (request: { world?: string }) =>
      request.world !== world
        ? verb(request)
        : inTurn(async () => {
            if (clock === 'wall') await moveTo(wallNow());
            return verb(request);
          }),
  ]);
  return { ...(Object.fromEntries(verbs) as unknown as TargetControl), advance };
}
