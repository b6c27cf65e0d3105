import { screenOf } from '../../runner/progress/terminal-screen.js';
import { merge } from '../../runner/shards/merge.js';
import { loadKit } from '../load-kit.js';

/** The options of `va-tck merge`, as typed. */
export interface MergeOptions {
  out: string;
  baseline?: string;
}

/** `va-tck merge`: makes the results of all shards one, and answers with the exit code that a single run would have had. */
export async function mergeCommand(shards: readonly string[], { out, baseline }: MergeOptions): Promise<number> {
  const { exitCode } = await merge(
    loadKit(),
    { shards, out, baseline: baseline ?? null },
    screenOf(process.stdout, process.env),
  );
  return exitCode;
}
