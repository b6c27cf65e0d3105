import { Fault } from '../../contracts/faults.js';
import { printable } from '../../targets/printable.js';
import { isOfTarget } from './blame.js';
import { endBecauseOf } from './last-word.js';

/** Ends the process where the code of a target module keeps it from doing anything else; `frames` are where it is, innermost first. What the kit
 * itself takes its time for is let go on. */
export function endIfStuck(target: string, frames: readonly string[]): void {
  if (!isOfTarget(frames, target)) return;
  const place = printable(frames.find(frame => !frame.includes('node:'))?.trim() ?? 'in Node.js itself');
  endBecauseOf(
    new Fault(
      'target',
      `the target ${target} computes without end, or waits without letting go of the thread (${place}): nothing else of this ` +
        'process can run, not even a deadline. For a verdict: --target "stdio:npx va-tck serve-target --stdio --target module:…".',
    ),
  );
}
