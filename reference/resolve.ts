import { NODATA, NOTFOUND, REFUSED, SERVFAIL } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Endpoint } from '../contracts/types/values.js';
import type { ServiceLocation } from '../mocks/machine/core/ask.js';

/** A stub resolver over the world's DNS servers. Never answers from a cache: a retired record must be seen to be gone. */
export interface NameResolver {
  /** SRV records of `_vlmcs._tcp` in a domain; rejects with a `ResolveError`. */
  kmsLocations(domain: string): Promise<ServiceLocation[]>;
  /** An IPv4 address of a host; an address is returned as it is; rejects with a `ResolveError`. */
  address(host: string): Promise<string>;
}

/** DNS gave no answer to use; the code is how Windows numbers the reason (Table 10). */
export class ResolveError extends Error {
  override readonly name = 'ResolveError';
  readonly code: string;

  constructor(question: string, code: string, cause: unknown) {
    super(`${question}: ${code}`, { cause });
    this.code = code;
  }
}

const dnsDeadlineMilliseconds = 2_000;

/** Server failure, no such name and no such record as Table 10 numbers them; refused and no answer as Windows does. */
const codes: Readonly<Record<string, string>> = {
  [SERVFAIL]: '0x8007232A',
  [NOTFOUND]: '0x8007232B',
  [REFUSED]: '0x8007232D',
  [NODATA]: '0x8007251D',
};
const noAnswer = '0x800705B4';

export function createResolver(servers: readonly Endpoint[]): NameResolver {
  let opened: Resolver | null = null;
  // Many worlds never ask DNS, and a resolver is not cheap to open.
  const resolver = (): Resolver => {
    if (opened !== null) return opened;
    opened = new Resolver({ timeout: dnsDeadlineMilliseconds, tries: 1 });
    opened.setServers(
      servers.map(({ address, port }) => (isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`)),
    );
    return opened;
  };
  return {
    async kmsLocations(domain) {
      const name = `_vlmcs._tcp.${domain}`;
      const records = await resolver()
        .resolveSrv(name)
        .catch(rethrow(`SRV ${name}`));
      return records.map(({ name: target, port, priority, weight }) => ({ target, port, priority, weight }));
    },
    async address(host) {
      if (isIP(host) !== 0) return host;
      const [address] = await resolver()
        .resolve4(host)
        .catch(rethrow(`A ${host}`));
      if (address === undefined) throw new ResolveError(`A ${host}`, '0x8007251D', undefined);
      return address;
    },
  };
}

function rethrow(question: string) {
  return (error: NodeJS.ErrnoException): never => {
    throw new ResolveError(question, codes[error.code ?? ''] ?? noAnswer, error);
  };
}
