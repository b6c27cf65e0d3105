import type { ScenarioResult } from '../../contracts/types/results.js';

/** What is needed of a scenario to name it. */
export type Named = Pick<ScenarioResult, 'id' | 'rule' | 'name'>;

/** `features/thresholds.feature > The rule > The name`: what a baseline calls a scenario. It stays what it is when lines move, as they do with an
 * update of the kit; no two scenarios share it (`npm run check:traceability`), for the values that tell rows apart stand in the name. */
export function scenarioName({ id, rule, name }: Named): string {
  return [id.replace(/:\d+$/, ''), ...(rule === null ? [] : [rule]), name].join(' > ');
}

/** What a baseline says, found by the scenario it is about: by name, or by file and line, as it may be written too. */
export class ByScenario<Entry> {
  readonly #entries: Map<string, Entry>;

  constructor(entries: Iterable<readonly [scenario: string, Entry]>) {
    this.#entries = new Map(entries);
  }

  of(scenario: Named): Entry | undefined {
    return this.#entries.get(scenarioName(scenario)) ?? this.#entries.get(scenario.id);
  }

  /** Likewise, once. */
  take(scenario: Named): Entry | undefined {
    const entry = this.of(scenario);
    if (!this.#entries.delete(scenarioName(scenario))) this.#entries.delete(scenario.id);
    return entry;
  }

  /** What nobody has taken. */
  rest(): Entry[] {
    return [...this.#entries.values()];
  }
}

/** Why a plan may have no scenario that is called so, and what to do. */
export function whereItWent(scenario: string): string {
  return /:\d+$/.test(scenario)
    ? 'where its line has moved, name it as "features/file.feature > rule > scenario", which does not move; --update-baseline does'
    : 'where it was renamed, change the name';
}
