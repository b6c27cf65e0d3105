import { isIPv6 } from 'node:net';
import type { Endpoint } from '../contracts/types/values.js';

/** `http://127.0.0.1:9000`. */
export function urlOf({ address, port }: Endpoint): string {
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`;
}
