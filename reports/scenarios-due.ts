import type { Plan } from '../contracts/types/results.js';

/** How many scenarios a run must have an end for: all of its plan or, of a shard, every `count`-th from its own place on. */
export function scenariosDue({ scenarios, shard }: Pick<Plan, 'scenarios' | 'shard'>): number {
  return shard === null ? scenarios : Math.max(0, Math.ceil((scenarios - (shard.index - 1)) / shard.count));
}

/** `shard 2 of 4`, or null for a whole run. */
export function shardName({ shard }: Pick<Plan, 'shard'>): string | null {
  return shard === null ? null : `shard ${shard.index} of ${shard.count}`;
}
