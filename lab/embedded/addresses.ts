import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Place } from '../stage.js';

const kmsPort = 1688;

/** Hands out loopback addresses, one for each computer of a scenario. */
export interface Addresses {
  next(): Promise<Place>;
}

/** 127.x.y.z with port 1688 where the system allows it (Linux does), else 127.0.0.1 with free ports. The second octet comes from the process
 * id, so that runs side by side keep out of each other's way; an address in use is passed over. */
export async function openAddresses(): Promise<Addresses> {
  const block = 16 + (process.pid % 200);
  let number = 0;
  const candidate = () => {
    number += 1;
    return `127.${block}.${(number >> 8) & 255}.${number & 255}`;
  };
  if ((await portAt(candidate(), kmsPort)) === null) {
    return { next: async () => ({ address: '127.0.0.1', kmsPort: (await portAt('127.0.0.1', 0)) ?? kmsPort }) };
  }
  return {
    next: async () => {
      for (let tried = 0; tried < 1_000; tried += 1) {
        const address = candidate();
        // Addresses repeat only after 65,536 computers: by then the first are long closed.
        if (number < 60_000 || (await portAt(address, kmsPort)) !== null) return { address, kmsPort };
      }
      throw new Error('no loopback address with a free port 1688');
    },
  };
}

/** Binds for a moment and answers the port that was had; null where it cannot be had. */
async function portAt(address: string, port: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen(port, address);
    await once(server, 'listening');
    const bound = server.address();
    return typeof bound === 'object' && bound !== null ? bound.port : null;
  } catch {
    return null;
  } finally {
    server.close();
  }
}
