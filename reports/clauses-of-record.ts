import type { Clause } from '../contracts/catalogue/clause.js';
import type { RunEvent } from '../contracts/types/results.js';

/** The clauses that a record's scenarios judge, as far as the record tells: another version of the kit may know others. */
export function clausesOfRecord(events: Iterable<RunEvent>, known: readonly Clause[]): Clause[] {
  const ids = new Set<string>();
  for (const event of events) {
    if (event.type === 'scenario-finished') for (const id of event.scenario.clauses) ids.add(id);
  }
  const catalogue = new Map(known.map(clause => [clause.id, clause]));
  return [...ids].map(id => catalogue.get(id) ?? unknownClause(id));
}

function unknownClause(id: string): Clause {
  const statement = { en: 'Not in the catalogue of this kit.', zh: '不在此套件的條款目錄中。' };
  return { id, section: '', row: '', statement, level: 'INFO', role: 'kms-client', profiles: [], needs: [] };
}
