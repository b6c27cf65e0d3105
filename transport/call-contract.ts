import { isUtf8 } from 'node:buffer';
import { type Contract, ContractViolation, type Verb, type Violation } from '../contracts/contract.js';
import { BrokenProtocol, distrustConnections, post } from './post.js';
import { ReportedViolation } from './reported-violation.js';

export interface CallOptions {
  /** For the whole exchange; 10 s where not given. */
  timeoutMilliseconds?: number;
  /** Longest answer that is read; 4 MiB where not given. */
  maxBytes?: number;
  /** After this verb the connection is closed: what a server says too much is not taken for an answer to what is asked later. */
  lastVerb?: string;
}

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
  const blame = (violation: Violation, received?: unknown) => {
    distrustConnections();
    return new ContractViolation(`the server at ${url}`, `"${name}" response of ${title}`, violation, received);
  };

  const { status, encoding, body } = await post(url, JSON.stringify(request), limitsOf(name, options)).catch(error => {
    throw error instanceof BrokenProtocol ? blame({ path: '', rule: error.message }) : error;
  });
  const text = body.toString('utf8');
  const response = parse(text);
  if (status === 400 && isErrorBody(response)) {
    throw new ReportedViolation('the caller', requestName, response, response);
  }
  const broken = notTheContract(status, encoding, body, text, response !== undefined);
  if (broken !== null) throw blame({ path: '', rule: broken }, text);
  const violation = verb.checkResponse(response);
  if (violation !== null) throw blame(violation, response);
  return response;
}

function limitsOf(name: string, { timeoutMilliseconds = 10_000, maxBytes = 4 * 1024 * 1024, lastVerb }: CallOptions) {
  return { timeoutMilliseconds, maxBytes, last: name === lastVerb };
}

/** The rule that an answer breaks before anybody looks at what it says. */
function notTheContract(status: number, encoding: string, body: Buffer, text: string, isJson: boolean): string | null {
  if (status !== 200) return `must be answered 200, was ${status}: ${text.slice(0, 400)}`;
  if (encoding !== 'identity') return `must not be encoded, was ${encoding.slice(0, 80)}`;
  if (!isUtf8(body)) return `must be UTF-8, was: ${text.slice(0, 80)}`;
  if (text.startsWith('\uFEFF')) return 'must be JSON, without a byte order mark before it';
  return isJson ? null : `must be JSON, was: ${text.slice(0, 80)}`;
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
