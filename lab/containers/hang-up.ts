import { once } from 'node:events';
import { connect } from 'node:net';
import type { Endpoint } from '../../contracts/types/values.js';
import type { RunningContainer } from './lab-container.js';

const deadlineMilliseconds = 2_000;

/** Has a container end its connections to the KMS port, and answers once a connection of our own, which was made last, is ended. */
export async function hangUp(container: RunningContainer, { address, port }: Endpoint): Promise<void> {
  const socket = connect({ host: address, port });
  const signal = AbortSignal.timeout(deadlineMilliseconds);
  socket.on('error', () => {});
  try {
    socket.write(`GET /health HTTP/1.1\r\nHost: ${address}\r\n\r\n`);
    // Answered: the other side knows of this connection.
    await once(socket, 'data', { signal });
    const closed = once(socket, 'close', { signal });
    await container.signal('SIGUSR2');
    await closed;
  } finally {
    socket.destroy();
  }
}
