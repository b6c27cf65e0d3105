import { HttpResponse, http, type RequestHandler } from 'msw';
import type { ActivationProtocol } from '../../contracts/types/activation-protocol.js';
import type { ServerFault } from '../../contracts/types/mock-control.js';
import { type Ask, type ExchangeOptions, openExchange, type Reply } from '../../transport/exchange.js';
import { garbage } from '../../transport/garbage.js';

/** Handlers for `setupServer` of msw/node that serve a running mock's accounts at another URL, inside the process of an implementation
 * that has its service's URL built in. Nothing in the implementation is changed; faults and the journal work as on the socket. */
export function activationServiceHandlers(
  service: { exchange: ExchangeOptions<ActivationProtocol> },
  baseUrl: string,
): RequestHandler[] {
  const root = baseUrl.replace(/\/+$/, '') + service.exchange.contract.base;
  return [...openExchange(service.exchange)].map(([path, ask]) => handler(`${root}/${path}`, ask));
}

function handler(url: string, ask: Ask): RequestHandler {
  return http.post(url, async ({ request }) => act(await ask(await request.text()), request.signal));
}

function act(reply: Reply | ServerFault, signal: AbortSignal): Response | Promise<Response> {
  if (typeof reply === 'object') return json(reply.status, reply.text);
  if (reply === 'garbage') return json(200, garbage);
  if (reply === 'hang-up') return HttpResponse.error();
  return silence(signal);
}

function json(status: number, text: string): Response {
  return new HttpResponse(text, { status, headers: { 'content-type': 'application/json' } });
}

/** Answers only once the caller has given up. */
function silence(signal: AbortSignal): Promise<Response> {
  return new Promise(resolve => {
    signal.addEventListener('abort', () => resolve(HttpResponse.error()), { once: true });
  });
}
