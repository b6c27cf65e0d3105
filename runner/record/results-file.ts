import { closeSync, fstatSync, fsyncSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../contracts/faults.js';
import type { RunEvent } from '../../contracts/types/results.js';
import { outputFiles } from './output-folder.js';

/** The record of a run on disk, line by line as it happens. A line is with the operating system when `append` returns, so it survives
 * whatever becomes of this process; it is forced to the disk at the end alone, since doing so for each of hundreds of lines would cost
 * more than the run. The file keeps the name `results.incomplete.ndjson` until its last line is in. */
export class ResultsFile {
  readonly #folder: string;
  readonly #descriptor: number;
  readonly #events: RunEvent[] = [];
  #finished = false;
  #broken = false;
  #lost = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#descriptor = attempt(folder, () => openSync(join(folder, outputFiles.incomplete), 'wx'));
  }

  /** All that was told, also what a full disk kept from being written. */
  get events(): readonly RunEvent[] {
    return this.#events;
  }

  /** True where another run has taken the folder: what this one would write there would pass for the other's. */
  get isLost(): boolean {
    return this.#lost;
  }

  /** Appends one line; what comes after the last one is dropped. Throws an environment fault, once, where it cannot be written. */
  append(event: RunEvent): void {
    if (this.#finished) return;
    this.#events.push(event);
    this.#finished = event.type === 'run-finished';
    if (this.#broken) return;
    try {
      attempt(this.#folder, () => writeSync(this.#descriptor, `${JSON.stringify(event)}\n`));
      if (this.#finished) this.#finish();
    } catch (fault) {
      this.#broken = true;
      throw fault;
    }
  }

  #finish(): void {
    const incomplete = join(this.#folder, outputFiles.incomplete);
    attempt(this.#folder, () => {
      fsyncSync(this.#descriptor);
      const isOurs = statSync(incomplete, { throwIfNoEntry: false })?.ino === fstatSync(this.#descriptor).ino;
      closeSync(this.#descriptor);
      this.#lost = !isOurs;
      if (!isOurs) throw new Error('another run has taken the folder over');
      renameSync(incomplete, join(this.#folder, outputFiles.results));
    });
  }
}

function attempt<Value>(folder: string, act: () => Value): Value {
  try {
    return act();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('environment', `the results could not be written to ${folder}: ${why}`, { cause });
  }
}
