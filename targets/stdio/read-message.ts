import { printable } from '../printable.js';

/** What a line from a target program says: its answer to a request, that it refuses one, or what is wrong with the line. */
export type Message =
  | { kind: 'answer'; id: number; answer: unknown }
  /** `id` is null where the program could not read which request it refuses. */
  | { kind: 'error'; id: number | null; code: number; message: string }
  | { kind: 'wrong'; rule: string };

/** Reads one line as a JSON-RPC 2.0 response. Everything else is wrong: programs answer, and say nothing unasked. */
export function readMessage(line: string): Message {
  const seen = printable(line, 200);
  const wrong = (what: string): Message => ({ kind: 'wrong', rule: `must be ${what}, was: ${seen}` });
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return wrong('a JSON-RPC response on a line of standard output (logs belong on standard error)');
  }
  if (Array.isArray(read)) return wrong('one JSON-RPC response a line, not a batch');
  if (typeof read !== 'object' || read === null) return wrong('a JSON-RPC response, an object');
  const message = read as Record<string, unknown>;
  if ('method' in message) return wrong('a response: the kit takes no requests and no notifications');
  if (message.jsonrpc !== '2.0') return wrong('a JSON-RPC response with "jsonrpc":"2.0"');
  const { id, result, error } = message;
  const hasResult = 'result' in message;
  if (hasResult === 'error' in message) return wrong('a JSON-RPC response with "result" or "error", one of them');
  if (hasResult) {
    if (typeof id !== 'number') return wrong('a response with the "id" of its request, a number');
    return { kind: 'answer', id, answer: result };
  }
  if (typeof id !== 'number' && id !== null) return wrong('a response with the "id" of its request, a number');
  const { code, message: text } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (!Number.isInteger(code) || typeof text !== 'string') {
    return wrong('an error with "code", a whole number, and "message", a text');
  }
  return { kind: 'error', id, code: code as number, message: text };
}
