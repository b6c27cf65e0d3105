import type { RunResult } from '../../contracts/types/results.js';
import { type Markup, markup } from '../markup.js';

/** Links inside the page. Anchors are numbers of our own, never text of a target. */
export interface Anchors {
  scenario(id: string): string;
  clause(id: string): string | null;
}

export function anchorsOf(result: RunResult): Anchors {
  const scenarios = new Map(result.scenarios.map(({ id }, index) => [id, `scenario-${index + 1}`]));
  const clauses = new Map(result.clauses.map(({ id }, index) => [id, `clause-${index + 1}`]));
  return {
    scenario: id => scenarios.get(id) ?? 'scenarios',
    clause: id => clauses.get(id) ?? null,
  };
}

/** Clause ids as links to their rows; an id the catalogue does not hold stays text. */
export function clauseLinks(ids: readonly string[], anchors: Anchors): Markup[] {
  return ids.map(id => {
    const anchor = anchors.clause(id);
    return anchor === null
      ? markup`<li><code>${id}</code></li>`
      : markup`<li><a href="#${anchor}"><code>${id}</code></a></li>`;
  });
}

/** `thresholds.feature:14`: the folder is the same for all and is left out. */
export function shortId(id: string): string {
  return id.replace(/^features\//, '');
}
