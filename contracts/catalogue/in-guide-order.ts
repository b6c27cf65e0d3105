import { sections } from '../guide/index.js';
import type { Clause } from './clause.js';

/** Clauses in the order of the guide, the kit's own last: by section, then by the first of their rows. A row's clauses keep the order they come in. */
export function inGuideOrder(clauses: readonly Clause[]): Clause[] {
  const places = new Map(clauses.map(clause => [clause, placeOf(clause)]));
  return [...clauses].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** The rows that a clause names. */
export function rowsOf(clause: Pick<Clause, 'row'>): string[] {
  return clause.row.split(', ');
}

/** More rows than any section has. */
const sectionWidth = 1_000;

function placeOf(clause: Clause): number {
  const section = sections.findIndex(({ name }) => name === clause.section);
  const rows = rowsOf(clause).map(row => sections[section]?.rows.findIndex(({ name }) => name === row) ?? -1);
  return section * sectionWidth + Math.min(...rows);
}
