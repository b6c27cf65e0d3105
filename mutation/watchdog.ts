import { writeFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** What the thread that watches is given. */
interface Watched {
  /** At `changes` how often a scenario has begun or ended, at `running` the number of the mutant that one runs on, or -1. */
  state: Int32Array<SharedArrayBuffer>;
  deadlineMilliseconds: number;
  noteFile: string;
}

const [changes, running] = [0, 1];

/** Ends this process where a scenario runs for longer than the deadline and lets nothing else run: a loop that never ends, which no timer of
 * its own thread would come to. The number of the mutant is left in a file for the next process. */
export class Watchdog {
  readonly #state = new Int32Array(new SharedArrayBuffer(8)).fill(-1);

  constructor(code: URL, deadlineMilliseconds: number, noteFile: string) {
    const watched: Watched = { state: this.#state, deadlineMilliseconds, noteFile };
    new Worker(code, { workerData: watched }).unref();
  }

  /** A scenario begins on this mutant. */
  begin(mutant: string): void {
    this.#change(Number(mutant));
  }

  /** No scenario runs on a mutant. */
  end(): void {
    this.#change(-1);
  }

  #change(mutant: number): void {
    Atomics.store(this.#state, running, mutant);
    Atomics.add(this.#state, changes, 1);
  }
}

/** What the watching thread does. */
function watch({ state, deadlineMilliseconds, noteFile }: Watched): never {
  for (;;) {
    const before = Atomics.load(state, changes);
    Atomics.wait(state, changes, before, deadlineMilliseconds);
    const mutant = Atomics.load(state, running);
    if (mutant < 0 || Atomics.load(state, changes) !== before) continue;
    writeFileSync(noteFile, String(mutant));
    process.kill(process.pid, 'SIGKILL');
  }
}

if (!isMainThread) watch(workerData);
