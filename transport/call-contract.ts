import { Agent, errors } from 'undici';
import { type Contract, ContractViolation, type Verb, type Violation } from '../contracts/contract.js';
import { NoAnswer, reasonOf } from './no-answer.js';

export interface CallOptions {
  /** For the whole exchange; 10 s where not given. */
  timeoutMilliseconds?: number;
  /** Longest answer that is read; 4 MiB where not given. */
  maxBytes?: number;
}

/** Shared by all clients of this process; connections are kept, and do not keep the process alive. One to each server: left to choose, undici
 * opens a second for a request that follows upon an answer. */
const agent = new Agent({ connections: 1, keepAliveTimeout: 4_000, connect: { timeout: 1_000 } });

/** A client of a contract over HTTP, shaped as the contract itself: `callContract(kmsProtocol, url).request({…})`. Every request is
 * checked before it leaves and every answer before it is handed on.
 * Rejects with `ContractViolation`, naming whoever sent the bad message, and with `NoAnswer` where none came. */
export function callContract<Verbs>(contract: Contract<Verbs>, baseUrl: string, options: CallOptions = {}): Verbs {
  const root = baseUrl.replace(/\/+$/, '') + contract.base;
  const entries = Object.entries<Verb>(contract.verbs).map(([name, verb]) => [
    name,
    (request: unknown) =>
      call({ title: contract.title, name, verb, url: new URL(`${root}/${verb.path}`), options }, request),
  ]);
  return Object.fromEntries(entries) as Verbs;
}

interface Call {
  title: string;
  name: string;
  verb: Verb;
  url: URL;
  options: CallOptions;
}

async function call({ title, name, verb, url, options }: Call, request: unknown): Promise<unknown> {
  const requestName = `"${name}" request of ${title}`;
  const unfit = verb.checkRequest(request);
  if (unfit !== null) throw new ContractViolation('the caller', requestName, unfit);
  const blame = (violation: Violation, received?: unknown) =>
    new ContractViolation(`the server at ${url}`, `"${name}" response of ${title}`, violation, received);

  const { status, text } = await exchange(url, JSON.stringify(request), options, blame);
  const response = parse(text);
  // The server read our message and did not find it fit: what it says of the caller is handed on.
  if (status === 400 && isErrorBody(response))
    throw new ContractViolation('the caller', requestName, response, response);
  if (status !== 200) {
    throw blame({ path: '', rule: `must be answered 200, was ${status}: ${text.slice(0, 200)}` }, text);
  }
  if (response === undefined) throw blame({ path: '', rule: `must be JSON, was: ${text.slice(0, 80)}` }, text);
  const violation = verb.checkResponse(response);
  if (violation !== null) throw blame(violation, response);
  return response;
}

/** One POST. The dispatcher is used directly: no stream is built for an answer that is read whole. */
function exchange(
  url: URL,
  body: string,
  { timeoutMilliseconds = 10_000, maxBytes = 4 * 1024 * 1024 }: CallOptions,
  blame: (violation: Violation) => ContractViolation,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    let status = 0;
    let late = false;
    let abort: ((reason: Error) => void) | null = null;
    const timer = setTimeout(() => {
      late = true;
      const reason = new Error(`nothing came within ${timeoutMilliseconds} ms`);
      if (abort === null) fail(reason);
      else abort(reason);
    }, timeoutMilliseconds);
    const fail = (cause: Error) => {
      clearTimeout(timer);
      if (cause instanceof ContractViolation) reject(cause);
      else if (cause instanceof errors.HTTPParserError) reject(blame({ path: '', rule: 'must be HTTP' }));
      else reject(new NoAnswer(late ? 'deadline' : reasonOf(cause), `POST ${url}`, cause));
    };
    agent.dispatch(
      { origin: url.origin, path: url.pathname, method: 'POST', headers: { 'content-type': 'application/json' }, body },
      {
        onRequestStart: controller => {
          abort = reason => controller.abort(reason);
          if (late) abort(new Error('the deadline has passed'));
        },
        onResponseStart: (_controller, statusCode) => {
          status = statusCode;
        },
        onResponseData: (controller, chunk) => {
          length += chunk.length;
          if (length > maxBytes)
            controller.abort(blame({ path: '', rule: `must not be longer than ${maxBytes} bytes` }));
          else chunks.push(chunk);
        },
        onResponseEnd: () => {
          clearTimeout(timer);
          resolve({ status, text: (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? '' });
        },
        onResponseError: (_controller, cause) => fail(cause),
      },
    );
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isErrorBody(body: unknown): body is Violation {
  return (
    typeof body === 'object' &&
    body !== null &&
    'path' in body &&
    typeof body.path === 'string' &&
    'rule' in body &&
    typeof body.rule === 'string'
  );
}
