import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { type Contract, ContractViolation, type Verb } from '../contracts/contract.js';
import type { Implementation } from './implementation.js';
import { readLines } from './read-lines.js';

export interface ServeLinesOptions<Verbs> {
  contract: Contract<Verbs>;
  implementation: Implementation<Verbs>;
  input: Readable;
  output: Writable;
  /** Longest request. */
  maxBytes: number;
}

/** The error codes of JSON-RPC 2.0. */
const codes = { parse: -32700, request: -32600, method: -32601, params: -32602, internal: -32603 } as const;

/** Serves a contract over lines of JSON-RPC 2.0, and answers once the input has ended. A request that breaks the contract is refused and
 * reaches nobody, an answer that breaks it never leaves; notifications are not answered. */
export async function serveLines<Verbs>(options: ServeLinesOptions<Verbs>): Promise<void> {
  const { contract, input, output, maxBytes } = options;
  const verbs = new Map(Object.entries<Verb>(contract.verbs));
  const methods = options.implementation as unknown as Record<string, (request: unknown) => unknown>;
  const send = (message: object) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const refuse = (id: unknown, code: number, message: string) => send({ id, error: { code, message } });

  async function answer(line: string): Promise<void> {
    if (line.trim() === '') return;
    const request = parse(line);
    if (request === undefined) refuse(null, codes.parse, 'the line must be JSON');
    else if (!isRequest(request)) {
      refuse(null, codes.request, 'the line must be one JSON-RPC 2.0 request with a number or a text as "id"');
    } else if (request.id !== undefined) {
      const { id, method, params = {} } = request;
      const verb = verbs.get(method);
      if (verb === undefined) refuse(id, codes.method, `${contract.title} ${contract.version} has no verb "${method}"`);
      else await ask(id, method, verb, params);
    }
  }

  async function ask(id: unknown, method: string, verb: Verb, params: unknown): Promise<void> {
    const unfit = verb.checkRequest(params);
    if (unfit !== null) {
      refuse(id, codes.params, new ContractViolation('the caller', `"${method}" request`, unfit).message);
      return;
    }
    try {
      const result = await methods[method]?.(params);
      const broken = verb.checkResponse(result);
      if (broken !== null) throw new ContractViolation('the server', `"${method}" response`, broken);
      send({ id, result });
    } catch (cause) {
      refuse(id, codes.internal, cause instanceof Error ? cause.message : String(cause));
    }
  }

  readLines(input, maxBytes, {
    line: text => void answer(text),
    notUtf8: () => refuse(null, codes.parse, 'the line must be UTF-8'),
    tooLong: () => refuse(null, codes.parse, `the line must not be longer than ${maxBytes} bytes`),
  });
  // Nobody reads any more: there is nothing left to do either.
  await Promise.race([once(input, 'end'), once(input, 'close'), once(output, 'error')]).catch(() => {});
}

interface LineRequest {
  id?: number | string;
  method: string;
  params?: unknown;
}

function isRequest(message: unknown): message is LineRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { jsonrpc, method, id } = message as Record<string, unknown>;
  return jsonrpc === '2.0' && typeof method === 'string' && (id === undefined || /^(number|string)$/.test(typeof id));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
