import type { Endpoint } from '../contracts/types/values.js';

/** The base URL of an endpoint, without a final slash; IPv6 addresses in brackets. */
export function urlOf({ address, port }: Endpoint): string {
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
