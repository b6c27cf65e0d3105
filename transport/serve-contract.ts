import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { Contract, Verb } from '../contracts/contract.js';
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
  /** What answers the requests, for tests that need no socket of ours. */
  app: RequestListener;
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
  const asks = openExchange(options);
  const express = appOf(options.contract);
  const app: RequestListener = (request, response) => {
    conversations.set(request, { asks, maxBodyBytes });
    express(request, response);
  };
  const limits = {
    requestDeadlineMilliseconds: options.requestDeadlineMilliseconds ?? 10_000,
    maxConnections: options.maxConnections ?? 1024,
  };
  const server = createExpressServer(express, limits, app);
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

/** Who is asked, in the server that a request came to. */
interface Conversation {
  asks: ReadonlyMap<string, Ask>;
  maxBodyBytes: number;
}

const conversations = new WeakMap<IncomingMessage, Conversation>();
const apps = new WeakMap<object, Express>();

/** The Express application of a contract. All servers of the contract share it: hosts come and go by the hundred. */
function appOf<Verbs>(contract: Contract<Verbs>): Express {
  const known = apps.get(contract);
  if (known !== undefined) return known;
  const handlers = new Map<string, RequestHandler>();
  for (const { path } of Object.values<Verb>(contract.verbs)) {
    handlers.set(`${contract.base}/${path}`, (request, response, next) => {
      const conversation = conversations.get(request);
      const ask = conversation?.asks.get(path);
      if (conversation === undefined || ask === undefined) next();
      else converse(ask, request, response, conversation.maxBodyBytes);
    });
  }
  const app = createContractApp(contract, handlers);
  apps.set(contract, app);
  return app;
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
