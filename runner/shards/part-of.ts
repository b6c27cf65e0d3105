import type { Shard } from '../../contracts/types/results.js';

/** The part of a plan that a shard takes: dealt out in turn, like cards. Neighbours in a feature cost about the same, so the parts do too;
 * and the place of a scenario in the plan alone says whose it is. */
export function partOf<Item>(plan: readonly Item[], shard: Shard | null): readonly Item[] {
  return shard === null ? plan : plan.filter((_item, place) => place % shard.count === shard.index - 1);
}
