import { closeSync } from 'node:fs';
import type { Fault } from '../../contracts/faults.js';

/** What may end a run from outside. */
export interface Interruptions {
  /** Asked to stop. A second request ends the process at once. Without it, the first does. */
  onSignal?(signal: NodeJS.Signals): void;
  /** An error that nobody caught, from anywhere in this process. */
  onCrash(error: unknown): void;
  /** The process is ending: because of this fault, or somebody called `process.exit`, or nothing was left to wait for. Only synchronous work
   * is possible; the exit code returned replaces the one it was ending with. */
  onExit(fault: Fault | null): number;
}

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

let fatal: Fault | null = null;

/** Ends the process at once because of this fault, when nothing but synchronous work is possible any more. Whoever keeps the last word says why. */
export function endBecauseOf(fault: Fault): never {
  fatal = fault;
  // A debugger stopped what was running; Node.js would say after all else that it waits for it, and does not wait.
  process.once('exit', () => closeSync(2));
  process.exit();
}

/** Keeps the last word for the run, whatever happens to the process, until the function returned is called: an end that the run did not
 * choose must never look like success. */
export function keepLastWord({ onSignal, onCrash, onExit }: Interruptions, secondSignalCode: number): () => void {
  let signalled = false;
  let crashed = false;
  const signal = (name: NodeJS.Signals) => {
    if (signalled) process.exit(secondSignalCode);
    signalled = true;
    onSignal?.(name);
  };
  const crash = (error: unknown) => {
    if (crashed) return;
    crashed = true;
    onCrash(error);
  };
  const exit = () => {
    process.exitCode = onExit(fatal);
  };
  if (onSignal !== undefined) for (const name of signals) process.on(name, signal);
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  process.on('exit', exit);
  return () => {
    for (const name of signals) process.off(name, signal);
    process.off('uncaughtException', crash);
    process.off('unhandledRejection', crash);
    process.off('exit', exit);
  };
}
