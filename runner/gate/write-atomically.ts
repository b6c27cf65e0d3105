import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Fault } from '../../contracts/faults.js';

/** Replaces a file, or leaves it as it was: whoever reads it meanwhile finds the one or the other, whole. */
export function writeAtomically(path: string, text: string): void {
  // A link stays one.
  const place = existsSync(path) ? realpathSync(path) : path;
  const beside = `${place}.${randomBytes(6).toString('hex')}.new`;
  try {
    const descriptor = openSync(beside, 'wx');
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, place);
  } catch (cause) {
    rmSync(beside, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('environment', `${path} cannot be written: ${why}`, { cause });
  }
}
