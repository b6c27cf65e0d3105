import type { Readable } from 'node:stream';
import { readLines } from '../transport/read-lines.js';
import { printable } from './printable.js';

/** Lines kept for the message that says why a target is gone. */
const linesKept = 10;
const lineBytes = 4_000;

/** The log of a target: passed on line by line as it comes, safe to print; of it the last lines are kept. */
export class Said {
  readonly #onLine: (line: string) => void;
  #last: string[] = [];

  constructor(onLine: (line: string) => void = () => {}) {
    this.#onLine = onLine;
  }

  listen(stream: Readable): void {
    const note = (text: string) => this.#note(printable(text.replace(/\r$/, ''), lineBytes));
    readLines(stream, lineBytes, { line: note, notUtf8: note, tooLong: text => note(`${text} … [line cut]`) });
  }

  /** `; last of its standard error: "…"`, or nothing where it said nothing. */
  ending(source: string): string {
    return this.#last.length === 0 ? '' : `; last of ${source}:\n  ${this.#last.join('\n  ')}`;
  }

  #note(line: string): void {
    this.#last = [...this.#last, line].slice(-linesKept);
    this.#onLine(line);
  }
}
