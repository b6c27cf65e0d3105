import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Place } from '../stage.js';

const kmsPort = 1688;

/** Hands out loopback addresses, one for each computer of a run. */
export interface Addresses {
  next(): Promise<Place>;
  /** For a mock host, which keeps it from scenario to scenario. */
  nextHost(): Promise<Place>;
  /** Lets other runs on this computer have the addresses. */
  release(): void;
}

/** 127.x.y.z with port 1688 where the system allows it (Linux does), else 127.0.0.1 with free ports. Each run holds a block 127.x of its own
 * by listening on the block's last address: the first run on a computer has 127.100, and the same run has the same addresses again.
 * `firstBlock`: where to begin; a block that cannot be had is passed over.
 *
 * Of one scenario's addresses the later is the greater, as number and as text, and a mock host's is greater than a computer's, whatever ran
 * before: all parts have three digits. So no order by address depends on the history of a run, nor does the length of a text. */
export async function openAddresses(firstBlock = 100): Promise<Addresses> {
  for (let block = firstBlock; block < 224; block += 1) {
    const held = await listenAt(`127.${block}.255.254`, kmsPort);
    if (held === 'unavailable') break;
    if (held !== 'in-use') return addressesOf(block, held);
  }
  return { next: freePort, nextHost: freePort, release: () => undefined };
}

function addressesOf(block: number, held: Server): Addresses {
  const from = (third: number, many: number) => {
    let number = 0;
    return async () => {
      // The last are never reached: by then the first computers are long closed.
      const place = number++ % many;
      return { address: `127.${block}.${third + Math.floor(place / 100)}.${100 + (place % 100)}`, kmsPort };
    };
  };
  return { next: from(100, 10_000), nextHost: from(200, 5_000), release: () => held.close() };
}

async function freePort(): Promise<Place> {
  const address = '127.0.0.1';
  const server = await listenAt(address, 0);
  if (typeof server === 'string') throw new Error(`no free port on ${address}: ${server}`);
  const bound = server.address();
  server.close();
  if (typeof bound !== 'object' || bound === null) throw new Error(`no free port on ${address}`);
  return { address, kmsPort: bound.port };
}

/** A listening socket; `in-use` where somebody else has the address, `unavailable` where the system does not give it at all. */
async function listenAt(address: string, port: number): Promise<Server | 'in-use' | 'unavailable'> {
  const server = createServer();
  server.unref();
  try {
    server.listen(port, address);
    await once(server, 'listening');
    return server;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? 'in-use' : 'unavailable';
  }
}
