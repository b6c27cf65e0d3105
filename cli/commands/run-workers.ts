import { screenOf } from '../../runner/progress/terminal-screen.js';
import { runWorkers } from '../../runner/shards/run-workers.js';
import { readConfigFile } from '../config-file.js';
import { loadKit } from '../load-kit.js';
import { type RunFlags, settingsOf } from '../settings.js';

/** `va-tck run --workers n`: the same run in several processes, and the exit code that one would have had. */
export async function runWorkersCommand({ workers: _, ...flags }: RunFlags, workers: number): Promise<number> {
  const { out, baseline } = settingsOf(flags, readConfigFile(flags.config));
  const [program] = process.argv.slice(1);
  const commandOf = (index: number, folder: string): readonly [string, ...string[]] => {
    const asked: RunFlags = { ...flags, out: folder, shard: { index, count: workers } };
    return [process.execPath, ...process.execArgv, program ?? '', 'worker', JSON.stringify(asked)];
  };
  return runWorkers(loadKit(), { workers, out, baseline, commandOf }, screenOf(process.stdout, process.env));
}
