import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { badUsage, exitCodeOf } from '../ending/exit-codes.js';
import { keepLastWord } from '../ending/last-word.js';
import { type Ending, mostTelling } from '../ending/outcome.js';
import type { Kit } from '../kit.js';
import type { Screen } from '../progress/terminal-screen.js';
import { prepareOutputFolder, recordIn, workersFolder } from '../record/output-folder.js';
import { lostWorker, type WorkerEnd } from './lost-worker.js';
import { merge } from './merge.js';

/** What several processes of this computer run together. */
export interface WorkerSettings {
  workers: number;
  out: string;
  /** File of known failures that the whole is held against; null: nothing is known. */
  baseline: string | null;
  /** Program and arguments of the process that runs this shard into this folder. */
  commandOf(index: number, out: string): readonly [program: string, ...args: string[]];
}

/** Runs a plan in processes side by side, each a shard of it, and merges what they recorded; answers with the exit code. A worker that dies
 * leaves what it had, and the whole incomplete; one that had nothing yet says why, and the whole has no verdict. */
export async function runWorkers(kit: Kit, settings: WorkerSettings, screen: Screen): Promise<number> {
  const { workers, out, baseline, commandOf } = settings;
  prepareOutputFolder(out);
  // Nobody else's: what another run left, or is writing, beside it is no record of this one.
  const own = join(out, workersFolder, randomUUID());
  const folderOf = (index: number) => join(own, String(index));
  let isStopped = false;
  const started = Array.from({ length: workers }, (_, place) => {
    const index = place + 1;
    return startWorker(commandOf(index, folderOf(index)), line => screen.write(`[${index}/${workers}] ${line}\n`));
  });
  // A signal of the terminal reaches this process alone, for workers are no part of its group: it is passed on once.
  const stopListening = keepLastWord(
    {
      onSignal: name => {
        isStopped = true;
        for (const { child } of started) child.kill(name);
      },
      onCrash: () => {
        for (const { child } of started) child.kill('SIGTERM');
      },
      onExit: () => {
        for (const { child } of started) child.kill('SIGKILL');
        return exitCodeOf('incomplete', null);
      },
    },
    exitCodeOf('incomplete', null),
  );
  try {
    const ended = await Promise.all(started.map(({ ended }) => ended));
    for (const said of new Set(ended.map(({ stderr }) => stderr))) process.stderr.write(said);
    const recorded: string[] = [];
    const lost = new Map<number, Ending>();
    for (const [place, end] of ended.entries()) {
      const folder = folderOf(place + 1);
      if (recordIn(folder) === null)
        lost.set(place + 1, lostWorker(`shard ${place + 1} of ${workers}`, end, isStopped));
      else recorded.push(folder);
    }
    if (recorded.length === 0) return withoutRecord(ended, [...lost.values()]);
    const shownAs = (path: string) => join(out, workersFolder, basename(path));
    return (await merge(kit, { shards: recorded, lost, out, baseline, shownAs }, screen)).exitCode;
  } finally {
    stopListening();
    rmSync(own, { recursive: true, force: true });
    removeIfEmpty(join(out, workersFolder));
  }
}

/** Another run may have its own in it. */
function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** The exit code where no worker came as far as a record; why, it has said itself. */
function withoutRecord(ended: readonly WorkerEnd[], lost: readonly Ending[]): number {
  if (ended.some(({ code }) => code === badUsage)) return badUsage;
  const { outcome, attribution } = mostTelling(lost) ?? { outcome: 'could-not-run', attribution: 'kit' };
  return exitCodeOf(outcome, attribution);
}

interface Worker {
  child: ChildProcess;
  ended: Promise<WorkerEnd>;
}

/** UTF-16 units of what a worker prints as errors, of the last of it: a target in it may print without end. */
const mostPrinted = 1_000_000;

function startWorker([program, ...args]: readonly [string, ...string[]], onLine: (line: string) => void): Worker {
  const child = spawn(program, args, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk).slice(-mostPrinted);
  });
  // Of what a run prints, its progress.
  createInterface({ input: child.stdout }).on('line', line => {
    if (/^\d+\/\d+ {2}/.test(line)) onLine(line);
  });
  const ended = new Promise<WorkerEnd>(resolve => {
    child.once('error', error =>
      resolve({ code: exitCodeOf('could-not-run', 'environment'), signal: null, stderr: `${error.message}\n` }),
    );
    child.once('close', (code, signal) => resolve({ code, signal, stderr }));
  });
  return { child, ended };
}
