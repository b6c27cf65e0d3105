import type { ScenarioResult } from '../../contracts/types/results.js';
import type { KnownSkips, PlacedSkips } from './baseline.js';
import { ByScenario, scenarioName } from './by-scenario.js';
import { matchesPattern, patternOf } from './message-pattern.js';

/** The scenarios that are not applicable, by reason, as a baseline pins them. One that a reason of `before` speaks of stays with it. */
export function skipGroups(results: readonly ScenarioResult[], before: readonly PlacedSkips[]): KnownSkips[] {
  const groups = new Map<string, string[]>(before.map(({ reason }) => [reason, []]));
  const earlier = new ByScenario(
    before.flatMap(({ reason, scenarios }) => scenarios.map(({ id }) => [id, reason] as const)),
  );
  for (const result of results) {
    if (result.verdict !== 'not-applicable') continue;
    const pinned = earlier.of(result);
    const stays = pinned !== undefined && matchesPattern(pinned, result.reason ?? '');
    const reason = stays ? pinned : openReason(result);
    groups.set(reason, [...(groups.get(reason) ?? []), scenarioName(result)]);
  }
  return [...groups].filter(([, names]) => names.length > 0).map(([reason, scenarios]) => ({ reason, scenarios }));
}

/** The reason, with the clause that it names left open, or there would be as many reasons as clauses. */
function openReason({ reason, clauses }: ScenarioResult): string {
  const pattern = patternOf(reason ?? 'no reason was recorded');
  const words = pattern.split(/(?<![\w-])|(?![\w-])/);
  return words.map(word => (clauses.includes(word) ? '*' : word)).join('');
}
