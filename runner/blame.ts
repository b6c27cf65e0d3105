import { resolve } from 'node:path';
import { Fault } from '../contracts/faults.js';
import type { Attribution } from '../contracts/types/results.js';

/** Who is to blame for an error, and what it says. An error that nobody attributed is the kit's, unless it was thrown by the code of a target
 * that is a module in this process. */
export function blame(error: unknown, target: string): { attribution: Attribution; message: string } {
  if (error instanceof Fault) return { attribution: error.attribution, message: error.message };
  if (!(error instanceof Error)) return { attribution: 'kit', message: `something threw ${String(error)}` };
  const message = `${error.name}: ${error.message}`;
  const thrower = error.stack?.split('\n').find(line => /^\s+at /.test(line) && !line.includes('node:')) ?? '';
  const path = /^module:(\.|\/)/.test(target) ? resolve(target.slice('module:'.length)) : null;
  if (path !== null && thrower.includes(path)) {
    return { attribution: 'target', message: `the target threw outside of any verb: ${message}` };
  }
  return { attribution: 'kit', message: `${message}${thrower === '' ? '' : ` (${thrower.trim()})`}` };
}
