import type { WallClock } from '../../contracts/types/results.js';

/** The wall clock of a run: the only facts that differ between two runs with the same inputs. */
export interface RunClock {
  /** As known while the run goes on. */
  now(): WallClock;
  finished(): WallClock;
}

/** Starts it. */
export function startClock(): RunClock {
  const start = new Date();
  const facts = {
    startedAt: start.toISOString(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
  return {
    now: () => ({ ...facts, finishedAt: null, durationMilliseconds: null }),
    finished: () => {
      const end = new Date();
      const durationMilliseconds = Math.max(0, end.getTime() - start.getTime());
      return { ...facts, finishedAt: end.toISOString(), durationMilliseconds };
    },
  };
}
