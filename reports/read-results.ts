import { createReadStream } from 'node:fs';
import type { Clause } from '../contracts/catalogue/clause.js';
import type { RunEvent, RunResult } from '../contracts/types/results.js';
import { checkEvent } from './event-shape.js';
import { grouped } from './neutralise.js';
import { foldEvents } from './result-model.js';

/** Longer lines are refused before they are parsed. */
const LONGEST_LINE_BYTES = 16 * 1024 * 1024;

/** Reads the events of a results file, one line in memory at a time. A last line that a kill tore off is left out: the run then has no
 * `run-finished` and folds to `incomplete`. Anything else malformed is an error that names file and line. */
export async function* readResults(path: string, longestLineBytes = LONGEST_LINE_BYTES): AsyncGenerator<RunEvent> {
  let number = 0;
  for await (const { bytes, ended } of lines(path, longestLineBytes)) {
    number += 1;
    const value = parse(bytes);
    if (value === undefined && !ended) return;
    const { event, problem } = value === undefined ? { event: null, problem: 'not JSON' } : checkEvent(value);
    if (event === null) throw new Error(`${path}:${number}: not a line of va-tck-results/1 (${problem})`);
    yield event;
  }
}

/** Reads a results file into the normalised model; `clauses` are those of its profile, in guide order. */
export async function foldFile(path: string, clauses: readonly Clause[]): Promise<RunResult> {
  const events: RunEvent[] = [];
  for await (const event of readResults(path)) events.push(event);
  try {
    return foldEvents(events, clauses);
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The JSON value of a line; undefined where it is not valid UTF-8 or not JSON. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

interface Line {
  bytes: Buffer;
  /** Whether a line feed ended it; false only for the last line of a file that was cut off. */
  ended: boolean;
}

async function* lines(path: string, longestLineBytes: number): AsyncGenerator<Line> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let number = 1;
  const keep = (part: Buffer): void => {
    pending.push(part);
    pendingBytes += part.length;
    if (pendingBytes > longestLineBytes)
      throw new Error(`${path}:${number}: the line is longer than ${grouped(longestLineBytes)} bytes`);
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield { bytes: Buffer.concat(pending), ended: true };
      pending = [];
      pendingBytes = 0;
      number += 1;
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (pending.length > 0) yield { bytes: Buffer.concat(pending), ended: false };
}
