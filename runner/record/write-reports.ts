import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../contracts/faults.js';
import type { RunResult } from '../../contracts/types/results.js';
import { renderers } from '../../reports/index.js';
import { outputFiles } from './output-folder.js';

/** Writes every report of a run into its folder. Throws an environment fault where that is not possible. */
export function writeReports(folder: string, result: RunResult): void {
  const files: readonly [string, string][] = [
    [outputFiles.result, `${JSON.stringify(result, null, 2)}\n`],
    [outputFiles.html, renderers.html(result)],
    [outputFiles.junit, renderers.junit(result)],
    [outputFiles.markdown, renderers.markdown(result)],
  ];
  for (const [name, content] of files) {
    try {
      writeFileSync(join(folder, name), content);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Fault('environment', `${name} could not be written to ${folder}: ${why}`, { cause });
    }
  }
}
