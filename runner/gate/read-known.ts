import type { Profile } from '../../contracts/catalogue/clause.js';
import { UsageError } from '../misuse/usage-error.js';
import { selectionWords } from '../plan/selection.js';
import type { PreparedRun, RunParts } from '../run-parts.js';
import { isDay, isOver, todayInUtc } from './day.js';
import { parseBaseline, topOf } from './parse-baseline.js';
import { parseWaivers } from './parse-waivers.js';
import { readInput } from './read-input.js';
import type { Approval } from './update-baseline.js';

/** What the tester says before a run of how it may end. */
export type Known = Pick<PreparedRun, 'accepted' | 'hold'>;

/** Reads the baseline and the waivers of a run, if any. Throws a `UsageError` for what cannot be, before anything is run. */
export function readKnown({
  kit,
  settings,
  today = todayInUtc(),
}: Pick<RunParts, 'kit' | 'settings' | 'today'>): Known {
  const { baseline: path, updateBaseline: update } = settings;
  if (update !== null) checkUpdate(update, path, partWords(settings), today);
  const clauses = kit.clauses.map(({ id }) => id);
  const waived = settings.waivers === null ? null : readInput('--waivers', settings.waivers, false);
  const waivers = waived === null ? [] : parseWaivers(settings.waivers ?? '', waived, clauses, today);
  if (path === null) return { accepted: { baseline: null, waivers }, hold: null };
  const text = readInput('--baseline', path, update !== null);
  const baseline = text === null ? null : parseBaseline(path, text);
  return {
    accepted: { baseline: update === null ? baseline : null, waivers },
    hold: { path, baseline, update, today },
  };
}

/** What makes a run one of a part of the plan; empty for the whole. */
function partWords({ shard, ...settings }: RunParts['settings']): string[] {
  return [...selectionWords(settings), ...(shard === null ? [] : [`--shard ${shard.index}/${shard.count}`])];
}

/** Refuses a baseline that was written of another profile: of its scenarios this run has none. */
export function checkProfile({ hold }: Known, profile: Profile): void {
  const baseline = hold?.baseline ?? null;
  if (baseline === null || baseline.profile === profile) return;
  const { document } = baseline;
  throw document.refuse(topOf(document).profile, '$.profile', `"${profile}", which this run is of`);
}

function checkUpdate(
  { owner, reason, expires }: Approval,
  path: string | null,
  selection: string[],
  today: string,
): void {
  if (path === null) throw new UsageError('--update-baseline: which file? Say --baseline');
  if (selection.length > 0) {
    throw new UsageError(
      `--update-baseline: ${path} speaks of the whole plan, and ${selection.join(' ')} is a part of it; nothing was run`,
    );
  }
  for (const [option, value] of [
    ['--owner', owner],
    ['--reason', reason],
  ] as const) {
    if (value?.trim() === '') throw new UsageError(`${option}: expected text that is not empty`);
  }
  if (expires === null) return;
  if (!isDay(expires)) throw new UsageError(`--expires: expected a day as 2027-03-31, got "${expires}"`);
  if (isOver(expires, today)) throw new UsageError(`--expires: ${expires} is over`);
}
