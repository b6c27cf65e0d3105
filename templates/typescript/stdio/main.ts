/** Carries target control over stdin and stdout: JSON-RPC 2.0, one message a line, UTF-8.
 * Nothing in this file knows a verb; target.ts does. Log with console.error: the kit passes it through. */
import { createInterface } from 'node:readline';
import { answer } from './target.js';

// A stray console.log would be taken for an answer: it goes to the log.
console.log = console.error;

// The kit closes stdin when it is done; the loop, and with it the program, ends.
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const { id, method, params = {} } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result: await answer(method, params) })}\n`);
}
