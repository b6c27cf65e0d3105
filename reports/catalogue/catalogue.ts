import type { Clause } from '../../contracts/catalogue/clause.js';
import { rowsOf } from '../../contracts/catalogue/in-guide-order.js';
import type { Row, Section } from '../../contracts/guide/section.js';

/** A scenario as the catalogue lists it. */
export interface CataloguedScenario {
  /** `features/thresholds.feature:14`. */
  id: string;
  clauses: readonly string[];
}

/** A broken implementation as the catalogue lists it. */
export interface CataloguedMutant {
  id: string;
  breaks: string;
  /** Clauses whose scenarios must catch it. */
  kills: readonly string[];
  /** Clauses that were seen to fail on it; null where no kill matrix was given. */
  killedBy: readonly string[] | null;
}

/** A clause with what judges it, and what proves that it can fail. */
export interface CataloguedClause extends Clause {
  scenarios: string[];
  mutants: { id: string; breaks: string; killed: boolean | null }[];
}

/** How much of a section is covered. `killed` is null where no kill matrix was given. */
export interface Coverage {
  rows: number;
  rowsWithClauses: number;
  clauses: number;
  must: number;
  notTestable: number;
  scenarios: number;
  mutants: number;
  killed: number | null;
}

export interface CataloguedRow extends Row {
  /** Ids; a clause about several rows stands in each. */
  clauses: string[];
}

export interface CataloguedSection {
  name: string;
  title: Section['title'];
  coverage: Coverage;
  rows: CataloguedRow[];
}

/** The guide from its first row to its last, with every clause where it belongs. */
export interface Catalogue {
  format: 'va-tck-catalogue/1';
  kit: string;
  policyProfile: string;
  coverage: Coverage;
  sections: CataloguedSection[];
  clauses: CataloguedClause[];
}

interface Sources {
  kit: string;
  policyProfile: string;
  guide: readonly Section[];
  /** What follows the guide: the kit's own contract, which counts in no figure of the guide. */
  kitSections?: readonly Section[];
  /** In the order of the guide. */
  clauses: readonly Clause[];
  scenarios: readonly CataloguedScenario[];
  mutants: readonly CataloguedMutant[];
}

/** Puts clauses, scenarios and mutants into their places in the guide. */
export function makeCatalogue(sources: Sources): Catalogue {
  const { kit, policyProfile, guide, kitSections = [], clauses, scenarios, mutants } = sources;
  const judges = byClause(scenarios, scenario => scenario.clauses);
  const killers = byClause(mutants, mutant => mutant.kills);
  const catalogued = clauses.map(
    (clause): CataloguedClause => ({
      ...clause,
      scenarios: (judges.get(clause.id) ?? []).map(({ id }) => id),
      mutants: (killers.get(clause.id) ?? []).map(({ id, breaks, killedBy }) => ({
        id,
        breaks,
        killed: killedBy === null ? null : killedBy.includes(clause.id),
      })),
    }),
  );
  const place = ({ name, title, rows }: Section): CataloguedSection => {
    const own = catalogued.filter(({ section }) => section === name);
    const placed = rows.map(row => ({
      ...row,
      clauses: own.filter(clause => rowsOf(clause).includes(row.name)).map(({ id }) => id),
    }));
    return { name, title, coverage: coverageOf(own, placed), rows: placed };
  };
  const sections = guide.map(place);
  const rows = sections.flatMap(section => section.rows);
  const own = new Set(kitSections.map(({ name }) => name));
  const ofGuide = catalogued.filter(({ section }) => !own.has(section));
  return {
    format: 'va-tck-catalogue/1',
    kit,
    policyProfile,
    coverage: coverageOf(ofGuide, rows),
    sections: [...sections, ...kitSections.map(place)],
    clauses: catalogued,
  };
}

function coverageOf(clauses: readonly CataloguedClause[], rows: readonly CataloguedRow[]): Coverage {
  const mutants = new Map<string, boolean | null>();
  for (const { id, killed } of clauses.flatMap(clause => clause.mutants)) {
    const before = mutants.get(id);
    mutants.set(id, before === undefined ? killed : before === null ? null : before && killed);
  }
  const verdicts = [...mutants.values()];
  return {
    rows: rows.length,
    rowsWithClauses: rows.filter(row => row.clauses.length > 0).length,
    clauses: clauses.length,
    must: clauses.filter(({ level }) => level === 'MUST').length,
    notTestable: clauses.filter(({ notTestable }) => notTestable !== undefined).length,
    scenarios: new Set(clauses.flatMap(clause => clause.scenarios)).size,
    mutants: verdicts.length,
    killed: verdicts.includes(null) ? null : verdicts.filter(killed => killed === true).length,
  };
}

function byClause<Item>(items: readonly Item[], clausesOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const clause of clausesOf(item)) found.set(clause, [...(found.get(clause) ?? []), item]);
  }
  return found;
}
