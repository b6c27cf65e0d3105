import type { Clause } from '../../contracts/catalogue/clause.js';
import type { Mutant } from '../../mutants/mutant.js';

/** The mutants that at least one of these clauses must catch. */
export function mutantsFor(clauses: readonly Pick<Clause, 'id'>[], mutants: readonly Mutant[]): readonly Mutant[] {
  const ids = new Set(clauses.map(({ id }) => id));
  return mutants.filter(({ kills }) => kills.some(id => ids.has(id)));
}
