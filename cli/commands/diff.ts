import { existsSync, statSync } from 'node:fs';
import { clauses } from '../../contracts/catalogue/index.js';
import type { RunEvent, RunResult } from '../../contracts/types/results.js';
import { clausesOfRecord } from '../../reports/clauses-of-record.js';
import { compareResults } from '../../reports/diff/compare-results.js';
import { diffMarkdown } from '../../reports/diff/diff-markdown.js';
import { diffText } from '../../reports/diff/diff-text.js';
import type { Difference } from '../../reports/diff/difference.js';
import { foldEvents, readResults } from '../../reports/index.js';
import { exitCodeOf } from '../../runner/ending/exit-codes.js';
import { UsageError } from '../../runner/misuse/usage-error.js';
import { outputFiles, recordIn } from '../../runner/record/output-folder.js';

export interface DiffOptions {
  format: 'text' | 'markdown' | 'json';
}

/** `va-tck diff OLDER NEWER`: prints what changed between two results. Answers 0 where nothing is worse, 1 where something is, 3 where the
 * newer run was not finished, its own code where it could not run, before or now, 4 where one of the two is a selection or a shard: a part can never say that the whole is no worse. */
export async function diffCommand(older: string, newer: string, { format }: DiffOptions): Promise<number> {
  const [before, after] = [await readRecord(older), await readRecord(newer)];
  const difference = compared(before, after);
  process.stdout.write(render(difference, format));
  if (difference.worse) return exitCodeOf('not-conformant', null);
  if (after.outcome === 'incomplete' || after.outcome === 'could-not-run') {
    return exitCodeOf(after.outcome, after.attribution);
  }
  return difference.before.whole && difference.after.whole ? 0 : exitCodeOf('selection-passed', null);
}

function compared(before: RunResult, after: RunResult): Difference {
  try {
    return compareResults(before, after);
  } catch (cause) {
    throw new UsageError(`diff: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function render(difference: Difference, format: DiffOptions['format']): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(difference, null, 2)}\n`;
    case 'markdown':
      return diffMarkdown(difference);
    case 'text':
      return diffText(difference);
  }
}

async function readRecord(path: string): Promise<RunResult> {
  const file = recordOf(path);
  try {
    const events: RunEvent[] = [];
    for await (const event of readResults(file)) events.push(event);
    return foldEvents(events, clausesOfRecord(events, clauses));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`diff: ${why.startsWith(file) ? why : `${file}: ${why}`}`, { cause });
  }
}

/** A folder that a run wrote, or its results file itself. */
function recordOf(path: string): string {
  if (!existsSync(path))
    throw new UsageError(
      `diff: there is no ${path}; name a folder that "va-tck run --out" wrote, or its ${outputFiles.results}`,
    );
  if (!statSync(path).isDirectory()) return path;
  const record = recordIn(path);
  if (record === null) throw new UsageError(`diff: ${path} holds no ${outputFiles.results}`);
  return record;
}
