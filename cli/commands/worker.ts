import { runCommand } from './run.js';

/** What each process of `va-tck run --workers n` does: the run of one shard. `flags`: as JSON. It stops when whoever started it is gone, which is
 * when its standard input ends. */
export async function workerCommand(flags: string): Promise<number> {
  process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM')).resume();
  // A run that has nothing left to wait for must not wait for this.
  if ('unref' in process.stdin) process.stdin.unref();
  return runCommand(JSON.parse(flags));
}
