import type { TargetControl } from '../contracts/types/target-control.js';
import { keepTime } from './machine-time.js';

/** Target control whose worlds live in real time from the instant at which they are opened: before each verb a world catches up with the wall
 * clock, timer by timer. It has no `advance`. */
export function onWallClock(control: TargetControl): TargetControl {
  const worlds = new Map<string, TargetControl>();
  const verbs = Object.entries(control).map(([name, verb]) => [
    name,
    (request: { world?: string }) => {
      const kept = worlds.get(request.world ?? '')?.[name as keyof TargetControl] ?? verb;
      return (kept as (request: unknown) => Promise<unknown>)(request);
    },
  ]);
  return {
    ...(Object.fromEntries(verbs) as TargetControl),
    open: async request => {
      const answer = await control.open(request);
      if (!('result' in answer)) return answer;
      const { world } = answer.result;
      const start = Date.parse(request.now);
      const setMockClocks = async () => {};
      worlds.set(world, keepTime({ control, world, clock: 'wall', start, wallNow: Date.now, setMockClocks }));
      return answer;
    },
    close: async request => {
      worlds.delete(request.world);
      return control.close(request);
    },
  };
}
