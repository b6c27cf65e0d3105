import type { Clause, Need } from './clause.js';

/** The clause where its scenarios use more of a target than those of its neighbours. */
export function alsoNeeds(clause: Clause, need: Need, ...needs: readonly Need[]): Clause {
  return { ...clause, needs: [...clause.needs, need, ...needs] };
}
