import { writeSync } from 'node:fs';
import { CommanderError } from 'commander';
import { Fault } from '../contracts/faults.js';
import { badUsage, exitCodeOf } from '../runner/ending/exit-codes.js';
import { UsageError } from '../runner/misuse/usage-error.js';
import { TargetSyntaxError } from '../targets/parse-target.js';

/** Says what went wrong, in one line where it is not a defect of the kit, and answers with the exit code. */
export function reportError(error: unknown): number {
  // Commander has already said what it had to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : badUsage;
  if (error instanceof UsageError || error instanceof TargetSyntaxError) {
    say(`va-tck: ${error.message}`);
    return badUsage;
  }
  if (error instanceof Fault) {
    say(`va-tck: could not run (${error.attribution}): ${error.message}`);
    return exitCodeOf('could-not-run', error.attribution);
  }
  say(`va-tck: a defect of the kit; please report it.\n${error instanceof Error ? error.stack : String(error)}`);
  return exitCodeOf('could-not-run', 'kit');
}

function say(text: string): void {
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // Nobody is listening; the exit code still says it.
  }
}
