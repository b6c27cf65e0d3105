import { createServer, IncomingMessage, type RequestListener, type Server, ServerResponse } from 'node:http';
import type { Express, Request, Response } from 'express';

/** How long and how much one caller may occupy a server. */
export interface ServerLimits {
  /** For the whole request, headers and body; then 408. */
  requestDeadlineMilliseconds: number;
  maxConnections: number;
}

/** An HTTP server whose requests and responses are born with Express's prototypes. Express sets them on every request otherwise, which
 * costs more than half of its throughput (expressjs/express#5998); set to what they already are, it costs nothing. */
export function createExpressServer(app: Express, limits: ServerLimits, listener: RequestListener): Server {
  const { BornRequest, BornResponse } = birthOf(app);
  const server = createServer(
    {
      IncomingMessage: BornRequest,
      ServerResponse: BornResponse,
      requestTimeout: limits.requestDeadlineMilliseconds,
      headersTimeout: limits.requestDeadlineMilliseconds,
      connectionsCheckingInterval: Math.min(1000, limits.requestDeadlineMilliseconds),
      // Longer than any client of ours keeps a connection, so that it is never the server that closes one just being used.
      keepAliveTimeout: 65_000,
    },
    listener,
  );
  server.maxConnections = limits.maxConnections;
  return server;
}

interface Birth {
  BornRequest: typeof IncomingMessage;
  BornResponse: typeof ServerResponse;
}

const births = new WeakMap<Express, Birth>();

/** The classes of an application's requests and responses, made once. */
function birthOf(app: Express): Birth {
  const known = births.get(app);
  if (known !== undefined) return known;
  class BornRequest extends IncomingMessage {}
  class BornResponse<Asked extends IncomingMessage = IncomingMessage> extends ServerResponse<Asked> {}
  Object.setPrototypeOf(BornRequest.prototype, app.request);
  Object.setPrototypeOf(BornResponse.prototype, app.response);
  app.request = BornRequest.prototype as Request;
  app.response = BornResponse.prototype as unknown as Response;
  const birth = { BornRequest, BornResponse };
  births.set(app, birth);
  return birth;
}
