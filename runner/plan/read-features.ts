import { Fault } from '../../contracts/faults.js';
import { cucumber, type Envelope } from '../execution/cucumber.js';
import type { Kit } from '../kit.js';
import { UsageError } from '../misuse/usage-error.js';

/** A scenario as it stands in a feature: one row, where it is an outline. */
export interface FeatureScenario {
  /** `features/thresholds.feature:14`: the line of the scenario, or of the row of its Examples. */
  id: string;
  file: string;
  line: number;
  /** The line of the scenario or outline itself. */
  scenarioLine: number;
  feature: string;
  rule: string | null;
  name: string;
  /** With the `@`. */
  tags: readonly string[];
  steps: readonly { text: string; argument: string }[];
  /** Whether the tag expression given holds for it. */
  tagsMatch: boolean;
}

/** Reads all features of the kit, in file and line order. Nothing is executed. With a tag expression, says for each scenario whether it
 * holds. */
export async function readFeatures(kit: Kit, tagExpression: string | null): Promise<FeatureScenario[]> {
  const collected = new Collector();
  // Cucumber reports all scenarios and assembles those that match; this one is matched by none.
  const none = '@none and not @none';
  const support = { importPaths: ['no-steps-are-needed-to-read'] };
  const run = { root: kit.root, paths: [kit.features], tagExpression: tagExpression ?? none, dryRun: true, support };
  await cucumber(run, message => collected.take(message)).catch(cause => {
    if (tagExpression === null) throw cause;
    throw new UsageError(`--tags: ${rootMessage(cause)}`, { cause });
  });
  return collected.scenarios(tagExpression === null);
}

/** Cucumber wraps what its tag filter says. */
function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message.replaceAll('\n', ' ') : rootMessage(error.cause);
}

type Pickle = NonNullable<Envelope['pickle']>;
type Document = NonNullable<Envelope['gherkinDocument']>;
type Scenario = NonNullable<NonNullable<Document['feature']>['children'][number]['scenario']>;

class Collector {
  readonly #pickles: Pickle[] = [];
  readonly #matching = new Set<string>();
  readonly #features = new Map<string, string>();
  readonly #scenarios = new Map<string, { line: number; rule: string | null }>();
  readonly #keywords = new Map<string, string>();

  take({ gherkinDocument, pickle, parseError, testCase }: Envelope): void {
    if (gherkinDocument) this.#document(gherkinDocument);
    if (pickle) this.#pickles.push(pickle);
    if (testCase) this.#matching.add(testCase.pickleId);
    if (parseError)
      throw new Fault('kit', `a feature of the kit cannot be read: ${parseError.source.uri} ${parseError.message}`);
  }

  scenarios(allMatch: boolean): FeatureScenario[] {
    return this.#pickles.map(pickle => {
      const origin = this.#scenarios.get(pickle.astNodeIds[0] ?? '');
      const line = pickle.location?.line ?? origin?.line ?? 0;
      return {
        id: `${pickle.uri}:${line}`,
        file: pickle.uri,
        line,
        scenarioLine: origin?.line ?? line,
        feature: this.#features.get(pickle.uri) ?? pickle.uri,
        rule: origin?.rule ?? null,
        name: pickle.name,
        tags: pickle.tags.map(tag => tag.name),
        steps: pickle.steps.map(step => ({
          text: `${this.#keywords.get(step.astNodeIds[0] ?? '') ?? ''}${step.text}`,
          argument: step.argument === undefined ? '' : JSON.stringify(step.argument),
        })),
        tagsMatch: allMatch || this.#matching.has(pickle.id),
      };
    });
  }

  #document({ uri, feature }: Document): void {
    if (feature === undefined) return;
    this.#features.set(uri ?? '', feature.name);
    for (const child of feature.children) {
      if (child.scenario) this.#scenario(child.scenario, null);
      if (child.background) this.#steps(child.background.steps);
      for (const inner of child.rule?.children ?? []) {
        if (inner.scenario) this.#scenario(inner.scenario, child.rule?.name ?? null);
        if (inner.background) this.#steps(inner.background.steps);
      }
    }
  }

  #scenario({ id, location, steps }: Scenario, rule: string | null): void {
    this.#scenarios.set(id, { line: location.line, rule });
    this.#steps(steps);
  }

  #steps(steps: Scenario['steps']): void {
    for (const step of steps) this.#keywords.set(step.id, step.keyword);
  }
}
