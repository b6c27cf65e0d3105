import { blamedBy } from '../ending/exit-codes.js';
import type { Ending } from '../ending/outcome.js';

/** How the process of a worker ended. */
export interface WorkerEnd {
  /** Null where a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  /** What it printed as errors. */
  stderr: string;
}

/** UTF-16 units of what a worker said that the record of the run keeps. */
const longestWords = 2_000;

/** What a worker says of the run that ended before it had a record: nobody else can, and without its part there is no verdict. Its exit code
 * names who is to blame. One that names nobody was not to end then, which is the kit's fault, unless something outside killed it or the
 * run was stopped. */
export function lostWorker(name: string, { code, signal, stderr }: WorkerEnd, isStopped: boolean): Ending {
  const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
  const reason = `The worker of ${name} ended ${how} before it had a record: ${lastWords(stderr)}`;
  if (isStopped) return { outcome: 'incomplete', attribution: null, reason };
  // No process sends itself that one: somebody did, or the system, which had no memory left.
  const killed = signal === 'SIGKILL' ? 'environment' : null;
  return { outcome: 'could-not-run', attribution: blamedBy(code) ?? killed ?? 'kit', reason };
}

/** The command's own last word, without its name; what stands around it may be the target's. */
function lastWords(stderr: string): string {
  const [, said] = stderr.split(/^va-tck: /m).slice(-2);
  const text = (said ?? stderr).trim();
  if (text === '') return 'it said nothing.';
  return text.length > longestWords ? `${text.slice(0, longestWords)}…` : text;
}
