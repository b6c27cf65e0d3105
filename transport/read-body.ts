import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/** Why a body could not be had. */
export type BodyProblem = 'too-long' | 'far-too-long' | 'not-utf-8';

/** Beyond the limit this much is read and thrown away, so that the caller lives to read the 413. */
const drainedBytes = 1024 * 1024;

/** Reads a request body of at most `maxBytes` as UTF-8 text and calls one of the two callbacks once, unless the caller goes away
 * first. Written without promises: this is the hot path. */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
  onText: (text: string) => void,
  onProblem: (problem: BodyProblem) => void,
): void {
  let first: Buffer | null = null;
  let rest: Buffer[] | null = null;
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > maxBytes) {
      first = rest = null;
      if (length <= maxBytes + drainedBytes) return;
      request.removeAllListeners('data').removeAllListeners('end');
      onProblem('far-too-long');
    } else if (first === null) first = chunk;
    else if (rest === null) rest = [first, chunk];
    else rest.push(chunk);
  });
  request.on('end', () => {
    if (length > maxBytes) {
      onProblem('too-long');
      return;
    }
    const body = rest === null ? (first ?? Buffer.alloc(0)) : Buffer.concat(rest);
    if (isUtf8(body)) onText(body.toString('utf8'));
    else onProblem('not-utf-8');
  });
}
