import { AsyncLocalStorage } from 'node:async_hooks';
import { HttpResponse, http, passthrough } from 'msw';
import { setupServer } from 'msw/node';

/** Keeps code that runs in this process inside the lab. */
export interface NetworkGuard {
  /** The first request that left the lab since the last call, with its caller; null where none did. */
  takeViolation(): string | null;
  close(): void;
}

/** Refuses every HTTP request of this process (fetch and node:http) to a host outside loopback, and remembers who asked.
 * Requests inside the lab pass untouched. */
export function guardNetwork(): NetworkGuard {
  const callers = new AsyncLocalStorage<string>();
  let violation: string | null = null;
  const server = setupServer(
    http.all('*', ({ request }) => {
      if (isInLab(new URL(request.url).hostname)) return passthrough();
      violation ??= `${request.method} ${request.url} is outside the lab; asked by ${callers.getStore() ?? 'an unknown caller'}`;
      return HttpResponse.error();
    }),
  );
  server.listen({ onUnhandledRequest: 'bypass' });
  const guarded = globalThis.fetch;
  const tracked: typeof fetch = (input, init) => callers.run(callerOf(tracked), () => guarded(input, init));
  globalThis.fetch = tracked;
  return {
    takeViolation: () => {
      const taken = violation;
      violation = null;
      return taken;
    },
    close: () => {
      globalThis.fetch = guarded;
      server.close();
    },
  };
}

/** Loopback is all the embedded lab has. */
function isInLab(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The first frame above the guard itself. */
function callerOf(above: (...given: never[]) => unknown): string {
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, above);
  return holder.stack?.split('\n')[1]?.trim().replace(/^at /, '') ?? 'an unknown caller';
}
