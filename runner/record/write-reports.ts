import { join } from 'node:path';
import type { RunResult } from '../../contracts/types/results.js';
import { renderers } from '../../reports/index.js';
import { writeAtomically } from '../gate/write-atomically.js';
import { outputFiles } from './output-folder.js';

/** Writes every report of a run into its folder, each whole or not at all: half a page reads like a result. Throws an environment fault where
 * that is not possible. */
export function writeReports(folder: string, result: RunResult): void {
  const files: readonly [string, string][] = [
    [outputFiles.result, `${JSON.stringify(result, null, 2)}\n`],
    [outputFiles.html, renderers.html(result)],
    [outputFiles.junit, renderers.junit(result)],
    [outputFiles.markdown, renderers.markdown(result)],
  ];
  for (const [name, content] of files) writeAtomically(join(folder, name), content);
}
