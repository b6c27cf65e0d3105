import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Profile, profiles } from '../../contracts/catalogue/clause.js';
import type { RunHeader, ScenarioResult } from '../../contracts/types/results.js';
import { shardName } from '../../reports/index.js';
import { finishRun } from '../ending/finish-run.js';
import { type Ending, judgeRun } from '../ending/outcome.js';
import { hold } from '../gate/hold.js';
import { checkProfile, readKnown } from '../gate/read-known.js';
import type { Kit } from '../kit.js';
import { UsageError } from '../misuse/usage-error.js';
import { makePlan, type RunPlan } from '../plan/plan.js';
import { readFeatures } from '../plan/read-features.js';
import { selectionOf } from '../plan/selection.js';
import type { Screen } from '../progress/terminal-screen.js';
import { prepareOutputFolder } from '../record/output-folder.js';
import { ResultsFile } from '../record/results-file.js';
import { RunRecord } from '../record/run-record.js';
import type { RunEnding } from '../run-parts.js';
import { defaultSettings } from '../run-settings.js';
import { requireOneRun } from './check-shards.js';
import { mergeShards } from './merge-shards.js';
import { mergedClock } from './merged-clock.js';
import { readShard, type ShardRecord } from './shard-record.js';

/** What is merged, and where to. */
export interface MergeSettings {
  /** Results folders of shards, or the files in them. */
  shards: readonly string[];
  out: string;
  /** File of known failures that the whole is held against; null: nothing is known. */
  baseline: string | null;
  /** What a shard is called in what is said of it; as it is given where this is not. */
  shownAs?: (path: string) => string;
  /** How the processes of shards ended that have no record, by index; of a shard that is neither here nor there nothing is known. */
  lost?: ReadonlyMap<number, Ending>;
}

/** Makes the records of all shards of a plan one result: the one that a single run would have left, judged by the same functions. Where a
 * shard is missing or broke off, what there is becomes an incomplete result. Rejects with a `UsageError` where they are not shards of one
 * run. */
export async function merge(kit: Kit, settings: MergeSettings, screen: Screen): Promise<RunEnding> {
  const { out, baseline, shownAs = path => path } = settings;
  const same = settings.shards.find(path => folderOf(path) === place(out));
  if (same !== undefined) throw new UsageError(`--out: ${out} is one of the shards; name another folder`);
  prepareOutputFolder(out);
  const known = readKnown({ kit, settings: { ...defaultSettings, baseline } });
  const shards: ShardRecord[] = [];
  for (const path of settings.shards) shards.push({ ...(await readShard(path)), path: shownAs(path) });
  requireOneRun(shards);
  const [{ header }] = shards as [ShardRecord];
  const plan = await planOf(kit, header);
  checkProfile(known, plan.profile);
  const merged = mergeShards(plan, shards, settings.lost);

  const clock = mergedClock(shards);
  const file = new ResultsFile(out);
  const started: RunHeader = { ...header, plan: plan.record };
  file.append({ type: 'run-started', header: started, wallClock: clock.now() });
  screen.write(`va-tck ${kit.version}: ${shards.length} of ${header.plan.shard?.count} shards merged\n`);
  const record = new RunRecord(plan, file, silence, { ...known.accepted, waivers: header.waivers });
  for (const result of merged.scenarios) record.settle(beforeBaseline(result));
  record.flush();
  for (const [id, replay] of merged.replays) record.replayed(id, replay);
  for (const [id, deviation] of merged.deviations) record.matched(id, deviation);
  const ending = merged.broken ?? judgeRun(plan.record, record.results, plan.unjudged);
  const { target, seed, lab } = header;
  const whole = { plan, settings: { ...defaultSettings, target, seed, lab, out }, screen, hold: known.hold };
  return finishRun({ ...whole, session: nothingToClose }, file, hold(whole, record.results, ending), clock);
}

/** The result as it was before a shard's own baseline was heard: the whole is held against its own, or none. */
function beforeBaseline(result: ScenarioResult): ScenarioResult {
  return result.verdict === 'unexpected-pass' ? { ...result, verdict: 'passed', reason: null } : result;
}

/** The folder of a record, whatever links lead to it. */
function folderOf(path: string): string {
  return place(statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path);
}

function place(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : resolve(folder);
}

/** The plan of the whole run, as this kit makes it. */
async function planOf(
  kit: Kit,
  { kit: ran, plan, profile, description, readings, policyProfile }: RunHeader,
): Promise<RunPlan> {
  const mine = `${kit.name} ${kit.version}, ${kit.policyProfile}`;
  const theirs = `${ran.name} ${ran.version}, ${policyProfile}`;
  if (mine !== theirs) throw otherKit(`the shards were run by ${theirs}; this is ${mine}`);
  if (!isProfile(profile)) throw new UsageError(`the shards are of profile ${profile}, which this kit does not know`);
  const selection = selectionOf(plan.selection);
  const made = makePlan({
    kit,
    profile,
    description,
    readings: Object.fromEntries(readings.map(({ interpretation, reading }) => [interpretation, reading])),
    selection,
    features: await readFeatures(kit, selection.tags),
  });
  const { hash, scenarios, full } = made.record;
  if (hash !== plan.hash || scenarios !== plan.scenarios || full !== plan.full) {
    throw otherKit(
      `${shardName(plan)} has the plan ${plan.hash} of ${plan.scenarios} scenarios; this kit makes ${hash} of ${scenarios}`,
    );
  }
  return made;
}

function otherKit(what: string): UsageError {
  return new UsageError(`${what}. Merge with the kit that ran the shards`);
}

function isProfile(name: string): name is Profile {
  return (profiles as readonly string[]).includes(name);
}

const silence = { running: () => undefined, finished: () => undefined, note: () => undefined, end: () => undefined };
const nothingToClose = { close: async () => undefined };
