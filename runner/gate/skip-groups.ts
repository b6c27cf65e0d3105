import type { ScenarioResult } from '../../contracts/types/results.js';
import type { KnownSkips, PlacedSkips } from './baseline.js';
import { matchesPattern, patternOf } from './message-pattern.js';

/** The scenarios that are not applicable, by reason, as a baseline pins them. One that a reason of `before` speaks of stays with it. */
export function skipGroups(results: readonly ScenarioResult[], before: readonly PlacedSkips[]): KnownSkips[] {
  const groups = new Map<string, string[]>(before.map(({ reason }) => [reason, []]));
  const earlier = new Map(before.flatMap(({ reason, scenarios }) => scenarios.map(({ id }) => [id, reason] as const)));
  for (const result of results) {
    if (result.verdict !== 'not-applicable') continue;
    const pinned = earlier.get(result.id);
    const stays = pinned !== undefined && matchesPattern(pinned, result.reason ?? '');
    const reason = stays ? pinned : openReason(result);
    groups.set(reason, [...(groups.get(reason) ?? []), result.id]);
  }
  return [...groups].filter(([, ids]) => ids.length > 0).map(([reason, ids]) => ({ reason, scenarios: byFile(ids) }));
}

/** The reason, with the clause that it names left open, or there would be as many reasons as clauses. */
function openReason({ reason, clauses }: ScenarioResult): string {
  const pattern = patternOf(reason ?? 'no reason was recorded');
  const words = pattern.split(/(?<![\w-])|(?![\w-])/);
  return words.map(word => (clauses.includes(word) ? '*' : word)).join('');
}

/** `features/x.feature:14:17`: the scenarios of one file together. */
export function byFile(ids: readonly string[]): string[] {
  const files = new Map<string, string[]>();
  for (const id of ids) {
    const [, file = id, line = ''] = /^(.*):(\d+)$/.exec(id) ?? [];
    files.set(file, [...(files.get(file) ?? []), line]);
  }
  return [...files].map(([file, lines]) => [file, ...lines].join(':'));
}
