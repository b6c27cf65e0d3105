import { accessSync, constants, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../contracts/faults.js';
import { UsageError } from '../misuse/usage-error.js';
import { makeFolder } from './make-folder.js';

/** What a run writes into its folder. */
export const outputFiles = {
  incomplete: 'results.incomplete.ndjson',
  results: 'results.ndjson',
  result: 'result.json',
  html: 'report.html',
  junit: 'junit.xml',
  markdown: 'summary.md',
} as const;

/** Where the workers of a run keep their records until these are merged, inside the run's own folder. */
export const workersFolder = 'workers';

/** An empty file by which a folder that holds other files as well is known again, also where a run left nothing in it. */
const mark = '.va-tck';

/** The record in a results folder: the finished one, else what an unfinished run left; null where there is neither. */
export function recordIn(folder: string): string | null {
  const files = [outputFiles.results, outputFiles.incomplete].map(name => join(folder, name));
  return files.find(file => existsSync(file)) ?? null;
}

/** Makes the folder ready: there, writable, and without the files of an earlier run, which could be mistaken for this one's. A folder that
 * holds something else and nothing of ours is refused. */
export function prepareOutputFolder(folder: string): void {
  const entries = open(folder).filter(name => name !== workersFolder);
  const ours = Object.values(outputFiles).filter(name => entries.includes(name));
  // A kill matrix of `va-tck mutants` makes a folder ours as well.
  if (
    entries.length > 0 &&
    ours.length === 0 &&
    !entries.some(name => name === mark || name.startsWith('kill-matrix'))
  ) {
    throw new UsageError(
      `--out: ${folder} holds other files (${entries.slice(0, 3).join(', ')}${entries.length > 3 ? ', …' : ''}) and no results; ` +
        'name a new or empty folder, or one with earlier results',
    );
  }
  try {
    for (const name of ours) rmSync(join(folder, name));
    // Beside somebody's other files: it stays ours, though the target should not be there and nothing be recorded.
    if (ours.length > 0 && entries.length > ours.length) writeFileSync(join(folder, mark), '');
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

/** Makes the folder of a kill matrix ready before the mutants run, without the matrix of an earlier proof. */
export function prepareMatrixFolder(folder: string): void {
  const earlier = open(folder).filter(name => /^kill-matrix\.(json|md)$/.test(name));
  try {
    for (const name of earlier) rmSync(join(folder, name));
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function open(folder: string): string[] {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new Error('it is no folder');
    accessSync(folder, constants.W_OK | constants.X_OK);
    return readdirSync(folder);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function unwritable(folder: string, cause: unknown): Fault {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Fault('environment', `results cannot be written to ${folder} (${why}); choose another folder with --out`, {
    cause,
  });
}
