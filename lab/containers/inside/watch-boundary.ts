import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { TargetControl } from '../../../contracts/types/target-control.js';

/** Answers a verb with a fault where the target made an HTTP request to a host outside the lab since the verb before it. The network leads
 * nowhere, so nothing was reached; but a target that tries is a target that fails, in this lab as in the embedded one. */
export function watchBoundary(control: TargetControl, serviceAddress: string): TargetControl {
  let violation: string | null = null;
  const note = (method: string, url: string) => {
    if (!isInLab(new URL(url).hostname, serviceAddress)) violation ??= `${method} ${url} is outside the lab`;
  };
  subscribe('undici:request:create', message => {
    const { request } = message as { request: { method: string; origin: string | URL; path: string } };
    note(request.method, new URL(request.path, request.origin).href);
  });
  subscribe('http.client.request.start', message => {
    const { method, protocol, host, path } = (message as { request: ClientRequest }).request;
    note(method, `${protocol}//${host.includes(':') ? `[${host}]` : host}${path}`);
  });
  // Every verb alike, whatever it asks and answers; answers are checked against the contract after this.
  const all = control as unknown as Record<string, (request: unknown) => Promise<unknown>>;
  const verbs = Object.entries(all).map(([name, verb]) => [
    name,
    async (request: unknown) => {
      const answer = await verb(request);
      const fault = violation;
      violation = null;
      return fault === null ? answer : { fault };
    },
  ]);
  return Object.fromEntries(verbs) as TargetControl;
}

/** Loopback, and the addresses of the service network. Names are for the world's DNS servers to resolve, not for the system's. */
function isInLab(hostname: string, serviceAddress: string): boolean {
  const [first, second, third] = serviceAddress.split('.');
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname) ||
    hostname.startsWith(`${first}.${second}.${third}.`)
  );
}
