import { Client, errors } from 'undici';
import { NoAnswer, reasonOf } from './no-answer.js';

/** What a server may take. */
export interface PostLimits {
  timeoutMilliseconds: number;
  /** Of the body of the answer. */
  maxBytes: number;
  /** The connection is closed after the answer, with whatever the server may yet say on it. */
  last: boolean;
}

/** An answer as it came. */
export interface PostAnswer {
  status: number;
  /** In small letters; `identity` where none is told. */
  encoding: string;
  body: Buffer;
}

/** What came is no answer in HTTP, or too long for one. The message is a rule: `must …`. */
export class BrokenProtocol extends Error {
  override readonly name = 'BrokenProtocol';
}

const maxHeaderBytes = 16 * 1024;

/** One to each server, shared by all clients of this process, with one connection each that is kept and does not keep the process alive. Not
 * undici's own pool of them: it counts the end of a connection against whatever connection that server has by then, so that after the first
 * that was closed on purpose none is kept. */
const clients = new Map<string, Client>();

function clientOf(origin: string): Client {
  const known = clients.get(origin);
  if (known !== undefined) return known;
  const client = new Client(origin, {
    keepAliveTimeout: 4_000,
    // Deadlines are set here, for each request as a whole.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: maxHeaderBytes,
    connect: { timeout: 1_000 },
  });
  clients.set(origin, client);
  return client.on('disconnect', () => leave(origin, client)).on('connectionError', () => leave(origin, client));
}

/** Asks nothing more through this client. What it was asked before ends first; each request has its deadline. */
function leave(origin: string, client: Client): void {
  if (clients.get(origin) === client) clients.delete(origin);
  if (!client.closed) client.close().catch(() => undefined);
}

/** Uses none of the connections again that are open now: after a bad answer, more may be on its way that would be taken for the answer to
 * what is asked next. */
export function distrustConnections(): void {
  for (const [origin, client] of clients) leave(origin, client);
}

/** One POST of JSON. Follows no redirect and unpacks nothing. The dispatcher is used directly: no stream is built for an answer that is read
 * whole. Rejects with `NoAnswer` or `BrokenProtocol`. */
export function post(url: URL, json: string, { timeoutMilliseconds, maxBytes, last }: PostLimits): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    let status = 0;
    let encoding = 'identity';
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
      const broken = late ? null : brokenProtocol(cause);
      reject(broken ?? new NoAnswer(late ? 'deadline' : reasonOf(cause), `POST ${url}`, cause));
    };
    const client = clientOf(url.origin);
    client.dispatch(
      {
        origin: url.origin,
        path: url.pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: json,
        ...(last ? { reset: true } : {}),
      },
      {
        onRequestStart: controller => {
          abort = reason => controller.abort(reason);
          if (late) abort(new Error('the deadline has passed'));
        },
        onResponseStart: (_controller, statusCode, headers) => {
          status = statusCode;
          encoding = String(headers['content-encoding'] ?? 'identity').toLowerCase();
        },
        onResponseData: (controller, chunk) => {
          length += chunk.length;
          if (length > maxBytes) controller.abort(new BrokenProtocol(`must not be longer than ${maxBytes} bytes`));
          else chunks.push(chunk);
        },
        onResponseEnd: () => {
          clearTimeout(timer);
          resolve({ status, encoding, body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) });
        },
        onResponseError: (_controller, cause) => fail(cause),
      },
    );
    if (last) leave(url.origin, client);
  });
}

/** The rule that was broken, where it is one of HTTP; null where a connection ended or never was. */
function brokenProtocol(cause: Error): BrokenProtocol | null {
  if (cause instanceof BrokenProtocol) return cause;
  if (cause instanceof errors.HeadersOverflowError)
    return new BrokenProtocol(`must have headers of at most ${maxHeaderBytes} bytes`);
  const isHttp = cause instanceof errors.HTTPParserError || cause instanceof errors.ResponseContentLengthMismatchError;
  // What undici calls bad is an answer nobody asked for, or one in another protocol.
  const isBad = cause instanceof errors.SocketError && cause.message.startsWith('bad ');
  return isHttp || isBad ? new BrokenProtocol(`must be HTTP (${cause.message})`) : null;
}
