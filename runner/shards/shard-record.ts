import { statSync } from 'node:fs';
import type {
  Deviation,
  Replay,
  RunEvent,
  RunHeader,
  ScenarioResult,
  Shard,
  WallClock,
} from '../../contracts/types/results.js';
import { foldEvents, readResults } from '../../reports/index.js';
import { UsageError } from '../misuse/usage-error.js';
import { outputFiles, recordIn } from '../record/output-folder.js';

/** What one shard recorded. */
export interface ShardRecord {
  /** As given. */
  path: string;
  shard: Shard;
  header: RunHeader;
  startedAt: WallClock;
  /** In the order of the record, as they ended the first time. */
  scenarios: readonly ScenarioResult[];
  replays: ReadonlyMap<string, Replay>;
  deviations: ReadonlyMap<string, Deviation>;
  /** Null where the record was torn off. */
  ended: Extract<RunEvent, { type: 'run-finished' }> | null;
}

/** `shard 2 of 4 (results/2)`. */
export function placeOf({ shard: { index, count }, path }: Pick<ShardRecord, 'shard' | 'path'>): string {
  return `shard ${index} of ${count} (${path})`;
}

/** Reads the record of a shard from its results folder, or from the file itself. Throws a `UsageError` where there is none, or one that is
 * not a shard's. */
export async function readShard(path: string): Promise<ShardRecord> {
  const events: RunEvent[] = [];
  try {
    for await (const event of readResults(fileIn(path))) events.push(event);
    foldEvents(events, []);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`${path} is not the record of a shard: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
  return recordOf(path, events);
}

/** The record in these events, which are those of one run. */
export function recordOf(path: string, events: readonly RunEvent[]): ShardRecord {
  const [started] = events;
  if (started?.type !== 'run-started') throw new UsageError(`${path} is not the record of a shard: it is empty`);
  const { shard } = started.header.plan;
  if (shard === null) {
    throw new UsageError(
      `${path} is the result of a whole run, not of a shard of it; only what was run with --shard is merged`,
    );
  }
  return {
    path,
    shard,
    header: started.header,
    startedAt: started.wallClock,
    scenarios: events.flatMap(event => (event.type === 'scenario-finished' ? event.scenario : [])),
    replays: new Map(
      events.flatMap(event => (event.type === 'scenario-replayed' ? [[event.scenario, event.replay] as const] : [])),
    ),
    deviations: new Map(
      events.flatMap(event => (event.type === 'deviation-matched' ? [[event.scenario, event.deviation] as const] : [])),
    ),
    ended: events.find(event => event.type === 'run-finished') ?? null,
  };
}

function fileIn(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`${path} does not exist; expected the results folder of a shard`);
  if (!stats.isDirectory()) return path;
  const found = recordIn(path);
  if (found !== null) return found;
  throw new UsageError(
    `${path} holds neither ${outputFiles.results} nor ${outputFiles.incomplete}; expected the results folder of a shard`,
  );
}
