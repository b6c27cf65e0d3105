import type { Kit } from '../kit.js';
import { didYouMean } from '../misuse/nearest.js';
import { UsageError } from '../misuse/usage-error.js';
import type { FeatureScenario } from './read-features.js';

/** What the tester left in; each part narrows further. Nothing given: the full plan. */
export interface Selection {
  /** Clause ids. */
  only: readonly string[];
  tags: string | null;
  /** `features/x.feature:14`, or a whole file. */
  scenarios: readonly string[];
}

/** The selection as it was given, for the record; empty for the full plan. */
export function selectionWords({ only, tags, scenarios }: Selection): string[] {
  return [
    ...only.map(clause => `--only ${clause}`),
    ...(tags === null ? [] : [`--tags ${tags}`]),
    ...scenarios.map(scenario => `--scenario ${scenario}`),
  ];
}

/** The selection that is recorded in these words. */
export function selectionOf(words: readonly string[]): Selection {
  const after = (option: string) =>
    words.flatMap(word => (word.startsWith(`${option} `) ? word.slice(option.length + 1) : []));
  return { only: after('--only'), tags: after('--tags')[0] ?? null, scenarios: after('--scenario') };
}

/** Whether a scenario with these clauses is in the selection. */
export function isSelected(scenario: FeatureScenario, clauses: readonly string[], selection: Selection): boolean {
  const { only, scenarios } = selection;
  return (
    scenario.tagsMatch &&
    (only.length === 0 || clauses.some(clause => only.includes(clause))) &&
    (scenarios.length === 0 || scenarios.some(name => names(name, scenario)))
  );
}

/** Refuses a selection that speaks of clauses, tags or scenarios that do not exist. */
export function checkSelection(selection: Selection, scenarios: readonly FeatureScenario[], kit: Kit): void {
  const clauses = kit.clauses.map(clause => clause.id);
  for (const id of selection.only) {
    if (!clauses.includes(id)) throw unknown('--only', 'clause', id, clauses, 'va-tck list clauses');
  }
  const tags = new Set([...clauses.map(id => `@${id}`), ...scenarios.flatMap(scenario => scenario.tags)]);
  for (const tag of selection.tags?.match(/@[^\s()]+/g) ?? []) {
    if (!tags.has(tag)) throw unknown('--tags', 'tag', tag, tags, 'va-tck list clauses');
  }
  for (const name of selection.scenarios) {
    if (scenarios.some(scenario => names(name, scenario))) continue;
    const known = scenarios.map(scenario => (/:\d+$/.test(name) ? scenario.id : scenario.file));
    throw unknown('--scenario', 'scenario', name, known, 'va-tck list scenarios');
  }
}

/** `name` with or without folder, with or without line; the line of an outline names all its rows. */
function names(name: string, { file, line, scenarioLine }: FeatureScenario): boolean {
  const [, path = '', number] = /^(.*?)(?::(\d+))?$/.exec(name.replaceAll('\\', '/').replace(/^\.\//, '')) ?? [];
  const isFile = file === path || file.endsWith(`/${path}`) || path.endsWith(`/${file}`);
  return isFile && (number === undefined || Number(number) === line || Number(number) === scenarioLine);
}

function unknown(option: string, what: string, given: string, known: Iterable<string>, list: string): UsageError {
  return new UsageError(`${option}: there is no ${what} "${given}".${didYouMean(given, known)} See: ${list}`);
}
