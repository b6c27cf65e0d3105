import type { Clause } from './clause.js';

/** The clause where its scenarios use more of a target than those of its neighbours. */
export function alsoNeeds(clause: Clause, ...needs: Clause['needs']): Clause {
  return { ...clause, needs: [...clause.needs, ...needs] };
}
