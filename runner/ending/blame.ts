import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '../../contracts/faults.js';
import type { Attribution } from '../../contracts/types/results.js';
import { findPackage } from '../package-root.js';
import { referenceTarget } from '../run-settings.js';

/** Who is to blame for an error, and what it says. An error that nobody attributed is the kit's, unless a target that is a module runs in
 * this process and the code that threw is not the kit's. */
export function blame(error: unknown, target: string): { attribution: Attribution; message: string } {
  if (error instanceof Fault) return { attribution: error.attribution, message: error.message };
  const frames = error instanceof Error ? framesOf(error) : [];
  const said = error instanceof Error ? `${error.name}: ${error.message}` : `something threw ${String(error)}`;
  const message = `${said}${frames[0] === undefined ? '' : ` (${frames[0].trim()})`}`;
  return isForeign(target) && !threwTheKit(frames, target)
    ? { attribution: 'target', message: `the target threw outside of any verb: ${message}` }
    : { attribution: 'kit', message };
}

/** Whether somebody else's code runs in this process. */
export function isForeign(target: string): boolean {
  return target.startsWith('module:') && target !== referenceTarget;
}

function framesOf({ stack = '' }: Error): string[] {
  return tellingOf(stack.split('\n').filter(line => /^\s+at /.test(line)));
}

function tellingOf(frames: readonly string[]): string[] {
  return frames.filter(frame => !frame.includes('node:'));
}

/** Whether these frames of a stack, innermost first, are of code that is not the kit's. */
export function isOfTarget(frames: readonly string[], target: string): boolean {
  return isForeign(target) && !threwTheKit(tellingOf(frames), target);
}

/** The innermost frame that is not a package's tells. Without any, as when a socket breaks that nobody listens to, it is not the kit: the
 * kit listens to its own. */
function threwTheKit(frames: readonly string[], target: string): boolean {
  const { root } = findPackage();
  const isPackages = (frame: string) => /[\\/]node_modules[\\/]/.test(frame);
  const isOurs = (frame: string) => names(frame, root + sep) && !names(frame, join(root, 'node_modules') + sep);
  const telling = frames.find(frame => isOurs(frame) || !isPackages(frame)) ?? frames[0];
  const [, path] = /^module:([./].*)$/.exec(target) ?? [];
  if (telling === undefined || (path !== undefined && names(telling, resolve(path)))) return false;
  return isOurs(telling) || isPackages(telling);
}

/** Frames name files by path or by URL. */
function names(frame: string, path: string): boolean {
  return frame.includes(path) || frame.includes(pathToFileURL(path).pathname);
}
