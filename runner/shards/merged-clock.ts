import type { WallClock } from '../../contracts/types/results.js';
import type { RunClock } from '../record/wall-clock.js';
import type { ShardRecord } from './shard-record.js';

/** The wall clock of shards together: from the first start to the last end, on every machine that took part. */
export function mergedClock(shards: readonly ShardRecord[]): RunClock {
  const each = (fact: (clock: WallClock) => string) =>
    [...new Set(shards.map(({ startedAt }) => fact(startedAt)))].sort();
  const startedAt = each(clock => clock.startedAt)[0] ?? '';
  const facts = {
    startedAt,
    node: each(({ node }) => node).join(', '),
    platform: each(({ platform }) => platform).join(', '),
  };
  const ends = shards.flatMap(({ ended }) => ended?.wallClock.finishedAt ?? []).sort();
  const finishedAt = ends.at(-1) ?? null;
  const duration = finishedAt === null ? Number.NaN : Date.parse(finishedAt) - Date.parse(startedAt);
  const durationMilliseconds = duration >= 0 ? duration : null;
  return {
    now: () => ({ ...facts, finishedAt: null, durationMilliseconds: null }),
    finished: () => ({ ...facts, finishedAt, durationMilliseconds }),
  };
}
