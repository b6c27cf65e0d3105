import type { Clause } from '../../contracts/catalogue/clause.js';
import { rowsOf } from '../../contracts/catalogue/in-guide-order.js';
import type { Section } from '../../contracts/guide/section.js';
import type { Interpretation } from '../../contracts/interpretations/interpretation.js';
import type { Mutant } from '../../mutants/mutant.js';
import { type Named, scenarioName } from '../../runner/gate/by-scenario.js';
import { tagReader } from '../../runner/plan/tags.js';

/** What the lint looks at. */
export interface Traced {
  clauses: readonly Clause[];
  interpretations: readonly Interpretation[];
  mutants: readonly Mutant[];
  scenarios: readonly (Named & { tags: readonly string[] })[];
  guide: readonly Section[];
  /** Codes of Table 10. */
  errorCodes: readonly string[];
}

/** Every break in the chain clause – scenario – mutant, one sentence each; none where the chain is whole. */
export function findBreaks(traced: Traced): string[] {
  const readTags = tagReader(traced);
  const tagged = traced.scenarios.map(({ id, tags }) => ({ id, ...readTags(tags) }));
  const judged = new Set(tagged.flatMap(({ clauses }) => clauses));
  const killed = new Set(traced.mutants.flatMap(({ kills }) => kills));
  const clauseIds = new Set(traced.clauses.map(({ id }) => id));
  const interpretationIds = new Set(traced.interpretations.map(({ id }) => id));
  const readingsTold = new Set(tagged.flatMap(({ readings }) => Object.entries(readings).map(pair => pair.join('='))));
  return [
    ...twice(traced.clauses.map(({ id }) => id)).map(id => `two clauses have the id ${id}`),
    ...twice(traced.mutants.map(({ id }) => id)).map(id => `two mutants have the id ${id}`),
    ...twice(traced.interpretations.map(({ id }) => id)).map(id => `two interpretations have the id ${id}`),
    ...twice(traced.scenarios.map(scenarioName)).map(
      name => `two scenarios have the name "${name}", by which baselines know them`,
    ),
    ...traced.clauses.flatMap(clause => misplaced(clause, traced.guide)),
    ...traced.guide.flatMap(section => emptyRows(section, traced.clauses)),
    ...traced.clauses
      .filter(({ id, notTestable }) => notTestable === undefined && !judged.has(id))
      .map(({ id }) => `clause ${id} has no scenario`),
    ...traced.clauses
      .filter(({ notTestable, level }) => notTestable !== undefined && level !== 'INFO')
      .map(({ id }) => `clause ${id} is not testable, and so must be INFO`),
    ...traced.clauses
      .filter(({ id, notTestable }) => notTestable !== undefined && judged.has(id))
      .map(({ id }) => `clause ${id} is not testable, and a scenario judges it`),
    ...tagged.filter(({ clauses }) => clauses.length === 0).map(({ id }) => `scenario ${id} judges no clause`),
    ...tagged.flatMap(({ id, unknown }) => unknown.map(tag => `scenario ${id} has an unknown tag ${tag}`)),
    ...traced.clauses
      .filter(({ id, level }) => level === 'MUST' && !killed.has(id))
      .map(({ id }) => `MUST clause ${id} is killed by no mutant`),
    ...traced.mutants.flatMap(({ id, kills }) =>
      kills.filter(clause => !clauseIds.has(clause)).map(clause => `mutant ${id} kills an unknown clause ${clause}`),
    ),
    ...traced.clauses
      .filter(({ interpretation }) => interpretation !== undefined && !interpretationIds.has(interpretation))
      .map(({ id, interpretation }) => `clause ${id} names an unknown interpretation ${interpretation}`),
    ...traced.clauses
      .filter(({ code }) => code !== undefined && !traced.errorCodes.includes(code))
      .map(({ id, code }) => `clause ${id} names a code that is not in Table 10: ${code}`),
    ...traced.interpretations.flatMap(({ id, readings }) =>
      readings
        .filter(reading => !readingsTold.has(`${id}=${reading.id}`))
        .map(reading => `no scenario tells reading ${reading.id} of ${id} from the others`),
    ),
  ];
}

/** Rows a clause names that the guide does not have. */
function misplaced({ id, section, row }: Clause, guide: readonly Section[]): string[] {
  const found = guide.find(({ name }) => name === section);
  if (found === undefined) return [`clause ${id} names an unknown section: ${section}`];
  return rowsOf({ row })
    .filter(wanted => !found.rows.some(({ name }) => name === wanted))
    .map(wanted => `clause ${id} names an unknown row of ${section}: ${wanted}`);
}

/** Rows of the guide that no clause stands for. */
function emptyRows({ name, rows }: Section, clauses: readonly Clause[]): string[] {
  const named = new Set(clauses.filter(({ section }) => section === name).flatMap(rowsOf));
  return rows.filter(row => !named.has(row.name)).map(row => `${name}, ${row.name} has no clause`);
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
