import { isDeepStrictEqual } from 'node:util';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Profile } from '../../contracts/catalogue/clause.js';
import type { ScenarioResult } from '../../contracts/types/results.js';
import { type Baseline, baselineFormat, type KnownFailure, type Placed } from './baseline.js';
import { ByScenario, scenarioName } from './by-scenario.js';
import { entryFor } from './judge-gate.js';
import { itemsOf, listText, newItem } from './list-text.js';
import { matchesPattern } from './message-pattern.js';
import { parseBaseline, topOf } from './parse-baseline.js';
import { skipGroups } from './skip-groups.js';

/** Who answers for the failures that become known, why, and until when; null where it was not said. */
export interface Approval {
  owner: string | null;
  reason: string | null;
  expires: string | null;
}

export interface UpdateQuestion {
  path: string;
  profile: Profile;
  /** As the file stands; null where there is none yet. */
  before: Baseline | null;
  results: readonly ScenarioResult[];
  approval: Approval;
}

/** The baseline that fits what a whole run gave, with what is to be said of it. */
export type Updated = { baseline: Baseline; summary: string } | { refused: string };

/** Writes a baseline anew, in memory. Entries that still hold stay as they are, comments included, but for a scenario that is called by its line, which is named;
 * what passes goes. A failure that is new,
 * or is another than the entry says, becomes known only where somebody answers for it: nobody is put on the list in silence. One that comes and
 * goes never does. */
export function updateBaseline({ path, profile, before, results, approval }: UpdateQuestion): Updated {
  const document = (before ?? parseBaseline(path, emptyBaseline(profile))).document;
  const known = before?.knownFailures ?? [];
  const entries = new ByScenario(known.map((entry, index) => [entry.scenario, { entry, index }] as const));
  const failing = results.filter(result => result.verdict === 'failed' || result.verdict === 'waived');
  const { knownFailures, notApplicable } = topOf(document);
  const old = itemsOf(document, knownFailures);
  /** By its place: the entry that replaces it, or the name of its scenario where it stays as it is. */
  const stays = new Map<number, KnownFailure | string>();
  const added: KnownFailure[] = [];
  for (const result of failing) {
    const found = entries.take(result);
    if (found !== undefined && (holds(found.entry, result) || isUnstable(result))) {
      stays.set(found.index, scenarioName(result));
    } else if (result.verdict === 'failed' && !isUnstable(result)) {
      if (found === undefined) added.push({ ...entryFor(result), ...approved(approval) });
      else stays.set(found.index, { ...entryFor(result), ...approved(approval) });
    }
  }
  const changed = [...stays.values()].filter(entry => typeof entry !== 'string');
  const missing = (['owner', 'reason', 'expires'] as const).filter(name => approval[name] === null);
  if (missing.length > 0 && added.length + changed.length > 0)
    return { refused: unanswered(path, added, changed, missing) };

  const failures = [
    ...old.items.flatMap((item, index) => {
      const entry = stays.get(index);
      if (entry === undefined) return [];
      return [{ ...item, own: typeof entry === 'string' ? named(item.own, entry) : newItem(entry).own }];
    }),
    ...added.map(newItem),
  ];
  const text = withLists(document, [
    [knownFailures, listText(failures, old.rest)],
    [notApplicable, skipsText(document, notApplicable, before, results)],
  ]);
  const removed = known.length - stays.size;
  const skipped = results.filter(({ verdict }) => verdict === 'not-applicable');
  const pins = before?.notApplicable.flatMap(({ scenarios }) => scenarios.map(({ id }) => [id, id] as const)) ?? [];
  const pinned = new ByScenario(pins);
  const skippedNow = skipped.filter(result => pinned.of(result) === undefined).length;
  const summary =
    `${path} is written: ${failures.length} known failures (${added.length} new, ${changed.length} with another message, ${removed} removed), ` +
    `${skipped.length} scenarios not applicable (${skippedNow} new).`;
  return { baseline: parseBaseline(path, text), summary };
}

/** What stands in a baseline of a target that fails nothing. */
function emptyBaseline(profile: Profile): string {
  return `${JSON.stringify({ format: baselineFormat, profile, knownFailures: [], notApplicable: [] }, null, 2)}\n`;
}

/** The text of an entry, its scenario called by this name; where it is called so already, to the byte as it was. */
function named(own: string, name: string): string {
  const root = parseTree(own);
  const scenario = root === undefined ? undefined : findNodeAtLocation(root, ['scenario']);
  if (scenario === undefined || scenario.value === name) return own;
  return own.slice(0, scenario.offset) + JSON.stringify(name) + own.slice(scenario.offset + scenario.length);
}

function holds(entry: Placed<KnownFailure>, { clauses, failure }: ScenarioResult): boolean {
  return clauses.includes(entry.clause) && matchesPattern(entry.message, failure?.message ?? '');
}

function isUnstable({ replay }: ScenarioResult): boolean {
  return replay !== null && !replay.same;
}

function approved({ owner, reason, expires }: Approval) {
  return { reason: reason ?? '', owner: owner ?? '', expires: expires ?? '' };
}

function unanswered(
  path: string,
  added: readonly KnownFailure[],
  changed: readonly KnownFailure[],
  missing: readonly string[],
): string {
  const listed = (what: string, entries: readonly KnownFailure[]) =>
    entries
      .slice(0, 10)
      .map(({ scenario, message }) => `\n  ${what}: ${scenario}: ${JSON.stringify(message)}`)
      .join('');
  const count = added.length + changed.length;
  return (
    `${path} is left as it was: ${count} failure${count === 1 ? '' : 's'} would become known, and nobody answers for ` +
    `${count === 1 ? 'it' : 'them'}. Say ${missing.map(name => `--${name}`).join(' and ')}.` +
    `${listed('new', added)}${listed('changed', changed)}${count > 20 ? '\n  …' : ''}`
  );
}

type Nodes = ReturnType<typeof topOf>;

function skipsText(
  document: Baseline['document'],
  list: Nodes['notApplicable'],
  before: Baseline | null,
  results: readonly ScenarioResult[],
): string {
  const old = itemsOf(document, list);
  const earlier = before?.notApplicable ?? [];
  const groups = skipGroups(results, earlier);
  const items = groups.map(group => {
    const index = earlier.findIndex(({ reason }) => reason === group.reason);
    const item = old.items[index];
    if (item === undefined) return newItem(group);
    return isDeepStrictEqual(
      earlier[index]?.scenarios.map(({ id }) => id),
      group.scenarios,
    )
      ? item
      : { ...item, own: newItem(group).own };
  });
  return listText(items, old.rest);
}

function withLists({ text }: Baseline['document'], lists: readonly (readonly [Nodes['format'], string])[]): string {
  return [...lists]
    .sort(([one], [other]) => other.offset - one.offset)
    .reduce((whole, [{ offset, length }, list]) => whole.slice(0, offset) + list + whole.slice(offset + length), text);
}
