import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

/** Told of what comes, line by line. */
export interface LineReader {
  line(text: string): void;
  /** A line that is longer than allowed, told once, with its beginning; the rest of it is dropped as it comes. */
  tooLong(beginning: string): void;
  notUtf8(text: string): void;
}

const newline = 0x0a;

/** Reads lines of UTF-8, of at most `maxBytes` bytes each without their end. Of a longer one nothing more is kept. What has no end yet when the
 * stream ends is a line too. */
export function readLines(stream: Readable, maxBytes: number, reader: LineReader): void {
  let parts: Buffer[] = [];
  let length = 0;
  let overlong = false;
  const end = () => {
    if (!overlong && length > 0) {
      const line = Buffer.concat(parts);
      if (isUtf8(line)) reader.line(line.toString('utf8'));
      else reader.notUtf8(line.toString('utf8'));
    }
    parts = [];
    length = 0;
    overlong = false;
  };
  const take = (part: Buffer) => {
    if (overlong) return;
    parts.push(part);
    length += part.length;
    if (length <= maxBytes) return;
    overlong = true;
    reader.tooLong(Buffer.concat(parts).subarray(0, 500).toString('utf8'));
    parts = [];
  };
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, at));
      end();
      start = at + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  });
  stream.on('end', end);
  stream.on('error', () => {});
}
