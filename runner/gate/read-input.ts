import { readFileSync } from 'node:fs';
import { UsageError } from '../misuse/usage-error.js';

/** Reads a file that the tester named; null where it is not there and `mayBeNew`. Throws a `UsageError` where it cannot be read. */
export function readInput(option: string, path: string, mayBeNew: boolean): string | null {
  try {
    // Editors on Windows put a byte order mark first.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    if (mayBeNew && (cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const hint = option === '--baseline' && !mayBeNew ? '; --update-baseline writes one' : '';
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${option}: ${path} cannot be read: ${why}${hint}`, { cause });
  }
}
