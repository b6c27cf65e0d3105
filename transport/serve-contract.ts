import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { ServerFault } from '../contracts/types/mock-control.js';
import type { Endpoint } from '../contracts/types/values.js';
import { createContractApp } from './contract-app.js';
import { type Ask, type ErrorBody, type ExchangeOptions, openExchange, type Reply } from './exchange.js';
import { createExpressServer } from './express-server.js';
import { garbage } from './garbage.js';
import { type BodyProblem, readBody } from './read-body.js';

/** Where to listen; port 0 takes a free one. */
export interface Listen {
  address: string;
  port: number;
}

export interface ServeOptions<Verbs> extends ExchangeOptions<Verbs> {
  listen: Listen;
  /** In bytes; 64 KiB where not given, which is a hundred times the longest protocol message. */
  maxBodyBytes?: number;
  /** For a whole request to arrive; 10 s where not given. */
  requestDeadlineMilliseconds?: number;
  /** 1,024 where not given; further connections are closed at once. */
  maxConnections?: number;
}

export interface ContractServer {
  endpoint: Endpoint;
  /** The application alone, for tests that need no socket of ours. */
  app: Express;
  /** Stops listening and ends every connection at once, also those a fault keeps waiting. Closing again does nothing. */
  close(): Promise<void>;
}

/** Body limit for a control port: a journal or a fleet may be sent in one message. */
export const controlBodyBytes = 4 * 1024 * 1024;

/** Serves a contract over HTTP, every request through Express. Answering verbs before Express is entered was tried: it saves a tenth of
 * the CPU time (5 of 44 µs) and costs a second door with its own checks, so there is one door. Rejects with the socket's error where the
 * address cannot be had. */
export async function serveContract<Verbs>(options: ServeOptions<Verbs>): Promise<ContractServer> {
  const maxBodyBytes = options.maxBodyBytes ?? 64 * 1024;
  const handlers = new Map<string, RequestHandler>();
  for (const [path, ask] of openExchange(options)) {
    handlers.set(`${options.contract.base}/${path}`, (request, response) => {
      converse(ask, request, response, maxBodyBytes);
    });
  }
  const app = createContractApp(options.contract, handlers);
  const server = createExpressServer(app, {
    requestDeadlineMilliseconds: options.requestDeadlineMilliseconds ?? 10_000,
    maxConnections: options.maxConnections ?? 1024,
  });
  server.listen(options.listen.port, options.listen.address);
  await once(server, 'listening');
  const { address, port } = server.address() as AddressInfo;
  let closed: Promise<void> | null = null;
  return {
    endpoint: { address, port },
    app,
    close: () => {
      closed ??= close(server);
      return closed;
    },
  };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function converse(ask: Ask, request: Request, response: Response, maxBodyBytes: number): void {
  readBody(
    request,
    maxBodyBytes,
    text => {
      const reply = ask(text);
      if (reply instanceof Promise) reply.then(settled => act(settled, response));
      else act(reply, response);
    },
    problem => refuseBody(response, problem, maxBodyBytes),
  );
}

function act(reply: Reply | ServerFault, response: Response): void {
  if (typeof reply === 'object') send(response, reply);
  else if (reply === 'hang-up') response.socket?.destroy();
  else if (reply === 'garbage') send(response, { status: 200, text: garbage });
  // 'silence': the connection stays open until the caller gives up or the server closes.
}

function send(response: Response, { status, text }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function refuseBody(response: Response, problem: BodyProblem, maxBodyBytes: number): void {
  const rule = problem === 'not-utf-8' ? 'must be UTF-8' : `must not be longer than ${maxBodyBytes} bytes`;
  const body: ErrorBody = { error: `the caller sent a body that ${rule}`, path: '', rule };
  // Unread input is left behind: the connection cannot be used again.
  if (problem === 'far-too-long') response.setHeader('connection', 'close');
  send(response, { status: problem === 'not-utf-8' ? 400 : 413, text: JSON.stringify(body) });
}
