import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Contract } from '../contracts/contract.js';
import type { ErrorBody } from './exchange.js';

/** The Express application of one contract: `POST <base>/<verb>` reaches its handler, `GET /health` says that the server is up, and
 * everything else is told in JSON what is wrong with it (404, 405, 415). */
export function createContractApp<Verbs>(
  contract: Contract<Verbs>,
  handlers: ReadonlyMap<string, RequestHandler>,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('strict routing');
  app.enable('case sensitive routing');
  for (const [url, handler] of handlers) {
    app.route(url).post(onlyJson, handler).all(onlyPost);
  }
  app.get('/health', (_request, response) => {
    response.json({ status: 'up', contract: contract.title, version: contract.version });
  });
  app.use(nothingHere([...handlers.keys()]));
  app.use(unexpected);
  return app;
}

/** 415 unless the body says that it is uncompressed JSON in UTF-8. */
const onlyJson: RequestHandler = (request, response, next) => {
  const { 'content-type': type = 'nothing', 'content-encoding': encoding = 'identity' } = request.headers;
  if (encoding === 'identity' && (type === 'application/json' || isJsonInUtf8(type))) {
    next();
    return;
  }
  const rule = `must be application/json in UTF-8, not compressed; was ${type}, ${encoding}`;
  response.status(415).json(errorBody('the caller sent a body of the wrong type', 'content-type', rule));
};

function isJsonInUtf8(type: string): boolean {
  const [, charset = 'utf-8'] = /;\s*charset="?([^";\s]+)/i.exec(type) ?? [];
  return /^application\/json\s*(;|$)/i.test(type) && charset.toLowerCase() === 'utf-8';
}

const onlyPost: RequestHandler = (request, response) => {
  const rule = `must be POST; was ${request.method}`;
  response
    .status(405)
    .set('allow', 'POST')
    .json(errorBody('the caller used the wrong method', 'method', rule));
};

function nothingHere(urls: readonly string[]): RequestHandler {
  const rule = `must be one of ${urls.join(', ')}`;
  return (request, response) => {
    response.status(404).json(errorBody(`the caller asked for ${request.path}, which is not here`, 'url', rule));
  };
}

const unexpected: ErrorRequestHandler = (error: { status?: number; message?: string }, _request, response, _next) => {
  const status = error.status ?? 500;
  const sender = status < 500 ? 'the caller sent a request that cannot be read' : 'the server failed';
  response.status(status).json(errorBody(sender, '', error.message ?? 'must be readable'));
};

function errorBody(error: string, path: string, rule: string): ErrorBody {
  return { error: `${error}: ${path} ${rule}`, path, rule };
}
