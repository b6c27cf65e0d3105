import type { Clause, Profile } from '../../contracts/catalogue/clause.js';
import { didYouMean } from '../../runner/nearest.js';
import { clausesOf } from '../../runner/plan.js';
import { type FeatureScenario, readFeatures } from '../../runner/read-features.js';
import { readTags } from '../../runner/tags.js';
import { UsageError } from '../../runner/usage-error.js';
import { loadKit } from '../load-kit.js';

export interface ListOptions {
  format: 'text' | 'json';
  profile?: Profile;
}

interface ListedScenario extends Pick<FeatureScenario, 'id' | 'feature' | 'rule' | 'name'> {
  clauses: readonly string[];
}

/** `va-tck list clauses|scenarios`. */
export async function listCommand(what: string, { format, profile = 'reference' }: ListOptions): Promise<number> {
  if (what !== 'clauses' && what !== 'scenarios') {
    throw new UsageError(
      `list: expected "clauses" or "scenarios", got "${what}".${didYouMean(what, ['clauses', 'scenarios'])}`,
    );
  }
  const kit = loadKit();
  const clauses = clausesOf(kit, profile);
  const ids = new Set(clauses.map(clause => clause.id));
  const scenarios = (await readFeatures(kit, null)).flatMap(({ id, feature, rule, name, tags }): ListedScenario[] => {
    const judged = readTags(tags, kit).clauses.filter(clause => ids.has(clause));
    return judged.length === 0 ? [] : [{ id, feature, rule, name, clauses: judged }];
  });
  process.stdout.write(what === 'clauses' ? listClauses(clauses, scenarios, format) : listScenarios(scenarios, format));
  return 0;
}

function listClauses(clauses: readonly Clause[], scenarios: readonly ListedScenario[], format: string): string {
  const judges = (id: string) => scenarios.filter(scenario => scenario.clauses.includes(id)).map(({ id }) => id);
  if (format === 'json') return json(clauses.map(clause => ({ ...clause, scenarios: judges(clause.id) })));
  return clauses
    .map(({ id, level, role, section, row, statement }) => {
      const count = judges(id).length;
      return `${id}  ${level}, judges the ${role}, ${count} scenario${count === 1 ? '' : 's'}\n  ${section}, ${row}\n  ${statement.en}\n`;
    })
    .join('\n');
}

function listScenarios(scenarios: readonly ListedScenario[], format: string): string {
  if (format === 'json') return json(scenarios);
  return scenarios.map(({ id, name, clauses }) => `${id}  ${name}  [${clauses.join(' ')}]\n`).join('');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
