import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { HttpResponse, passthrough, type RequestHandler, http as requests } from 'msw';
import { setupServer } from 'msw/node';

/** Keeps code that runs in this process inside the lab. */
export interface NetworkGuard {
  /** The first request that left the lab since the last call, with its caller; null where none did. */
  takeViolation(): string | null;
  close(): void;
}

/** What the guard guards. */
export interface Guarded {
  /** Handlers for requests to a host outside, and that host's URL: they are answered in this process. */
  elsewhere?: readonly RequestHandler[];
  elsewhereUrl?: string | null;
}

const unknownCaller = 'an unknown caller';

/** Refuses every HTTP request of this process (fetch, node:http and node:https) to a host outside loopback, and remembers who asked. A
 * request that does not go through these, such as undici's own, is remembered and not refused. Requests inside the lab pass untouched.
 */
export function guardNetwork({ elsewhere = [], elsewhereUrl = null }: Guarded = {}): NetworkGuard {
  const answered = elsewhereUrl === null ? null : new URL(elsewhereUrl).hostname;
  const callers = new AsyncLocalStorage<string>();
  let violation: string | null = null;
  const note = (method: string, url: string, caller = callers.getStore() ?? unknownCaller) => {
    violation ??= `${method} ${url} is outside the lab; asked by ${caller}`;
  };
  const server = setupServer(
    ...elsewhere,
    requests.all('*', ({ request }) => {
      if (isInLab(new URL(request.url).hostname)) return passthrough();
      note(request.method, request.url);
      return HttpResponse.error();
    }),
  );
  const onNodeRequest = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    const host = request.host.includes(':') ? `[${request.host}]` : request.host;
    const url = `${request.protocol}//${request.getHeader('host') ?? host}${request.path}`;
    if (!isInLab(host) && request.host !== answered) note(request.method, url);
  };
  const onUndiciRequest = (message: unknown) => {
    const { method, origin, path } = (message as { request: UndiciRequest }).request;
    const host = URL.canParse(String(origin)) ? new URL(origin).hostname : String(origin);
    if (!isInLab(host)) note(method, `${origin}${path}`, callers.getStore() ?? callerOf(onUndiciRequest));
  };

  const original = globalThis.fetch;
  server.listen({ onUnhandledRequest: 'bypass' });
  subscribe('http.client.request.start', onNodeRequest);
  subscribe('undici:request:create', onUndiciRequest);
  const doors = [http, https].map(module => ({ module, request: module.request, get: module.get }));
  for (const { module } of doors) {
    module.request = naming(callers, module.request);
    module.get = naming(callers, module.get);
  }
  globalThis.fetch = naming(callers, globalThis.fetch);
  // So that `import { get } from 'node:http'` has them too.
  syncBuiltinESMExports();
  return {
    takeViolation: () => {
      const taken = violation;
      violation = null;
      return taken;
    },
    close: () => {
      for (const { module, request, get } of doors) Object.assign(module, { request, get });
      server.close();
      globalThis.fetch = original;
      unsubscribe('http.client.request.start', onNodeRequest);
      unsubscribe('undici:request:create', onUndiciRequest);
      syncBuiltinESMExports();
    },
  };
}

/** The part of undici's message on its diagnostics channel that is used here. */
interface UndiciRequest {
  method: string;
  origin: string | URL;
  path: string;
}

/** Loopback is all the embedded lab has. */
function isInLab(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The same function, which says who called it to whatever runs on its behalf. */
function naming<Door extends (...given: never[]) => unknown>(callers: AsyncLocalStorage<string>, door: Door): Door {
  const apply = (callee: Door, self: unknown, given: unknown[]): unknown =>
    callers.run(callerOf(apply), () => Reflect.apply(callee, self, given));
  return new Proxy(door, { apply });
}

/** The first frame with a file above the guard that is neither Node's nor a package's; where there is none, the first that is a package's. */
function callerOf(above: (...given: never[]) => unknown): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, above);
  Error.stackTraceLimit = limit;
  const frames = (holder.stack ?? '').split('\n').filter(line => /:\d+:\d+\)?$/.test(line) && !line.includes('node:'));
  const caller = frames.find(frame => !frame.includes('node_modules')) ?? frames[0];
  return caller?.trim().replace(/^at /, '') ?? unknownCaller;
}
