import { readFileSync } from 'node:fs';
import type { Clause, Profile } from '../../contracts/catalogue/clause.js';
import { guide } from '../../contracts/guide/index.js';
import { kitSections } from '../../contracts/guide/kit-contract.js';
import { type Catalogue, type CataloguedMutant, makeCatalogue } from '../../reports/catalogue/catalogue.js';
import { catalogueMarkdown } from '../../reports/catalogue/catalogue-markdown.js';
import type { Kit } from '../../runner/kit.js';
import { didYouMean } from '../../runner/misuse/nearest.js';
import { UsageError } from '../../runner/misuse/usage-error.js';
import { mutantsFor } from '../../runner/mutation/mutants-for.js';
import { killsOf } from '../../runner/mutation/read-matrix.js';
import { clausesOf } from '../../runner/plan/plan.js';
import { type FeatureScenario, readFeatures } from '../../runner/plan/read-features.js';
import { tagReader } from '../../runner/plan/tags.js';
import { loadKit } from '../load-kit.js';

export interface ListOptions {
  format: 'text' | 'json' | 'markdown';
  profile?: Profile;
  /** A kill-matrix.json of this kit. */
  killMatrix?: string;
}

interface ListedScenario extends Pick<FeatureScenario, 'id' | 'feature' | 'rule' | 'name'> {
  clauses: readonly string[];
}

/** `va-tck list clauses|scenarios`. */
export async function listCommand(what: string, options: ListOptions): Promise<number> {
  const { format, profile = 'reference' } = options;
  if (what !== 'clauses' && what !== 'scenarios') {
    throw new UsageError(
      `list: expected "clauses" or "scenarios", got "${what}".${didYouMean(what, ['clauses', 'scenarios'])}`,
    );
  }
  if (what === 'scenarios' && (format === 'markdown' || options.killMatrix !== undefined)) {
    throw new UsageError('list scenarios: --format markdown and --kill-matrix are for clauses.');
  }
  const kit = loadKit();
  const clauses = clausesOf(kit, profile);
  const ids = new Set(clauses.map(clause => clause.id));
  const readTags = tagReader(kit);
  const scenarios = (await readFeatures(kit, null)).flatMap(({ id, feature, rule, name, tags }): ListedScenario[] => {
    const judged = readTags(tags).clauses.filter(clause => ids.has(clause));
    return judged.length === 0 ? [] : [{ id, feature, rule, name, clauses: judged }];
  });
  process.stdout.write(
    what === 'clauses'
      ? listClauses(await catalogueOf(kit, { profile, clauses, scenarios, killMatrix: options.killMatrix }), format)
      : listScenarios(scenarios, format),
  );
  return 0;
}

interface Listed {
  profile: Profile;
  clauses: readonly Clause[];
  scenarios: readonly ListedScenario[];
  killMatrix: string | undefined;
}

async function catalogueOf(kit: Kit, { profile, clauses, scenarios, killMatrix }: Listed): Promise<Catalogue> {
  const mutants = mutantsFor(clauses, (await import('../../mutants/all.js')).mutants);
  const killed = killMatrix === undefined ? null : killsOf(readMatrix(killMatrix), profile, mutants);
  return makeCatalogue({
    kit: `${kit.name} ${kit.version}`,
    policyProfile: kit.policyProfile,
    guide,
    kitSections,
    clauses,
    scenarios,
    mutants: mutants.map(
      ({ id, breaks, kills }): CataloguedMutant => ({ id, breaks, kills, killedBy: killed?.get(id) ?? null }),
    ),
  });
}

function readMatrix(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--kill-matrix: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listClauses(catalogue: Catalogue, format: ListOptions['format']): string {
  if (format === 'json') return json(catalogue);
  if (format === 'markdown') return catalogueMarkdown(catalogue);
  return catalogue.clauses
    .map(({ id, level, role, section, row, statement, scenarios, notTestable }) => {
      const count = `${scenarios.length} scenario${scenarios.length === 1 ? '' : 's'}`;
      const judges = notTestable === undefined ? `judges the ${role}, ${count}` : 'not testable';
      return `${id}  ${level}, ${judges}\n  ${section}, ${row}\n  ${statement.en}\n`;
    })
    .join('\n');
}

function listScenarios(scenarios: readonly ListedScenario[], format: ListOptions['format']): string {
  if (format === 'json') return json(scenarios);
  return scenarios.map(({ id, name, clauses }) => `${id}  ${name}  [${clauses.join(' ')}]\n`).join('');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
