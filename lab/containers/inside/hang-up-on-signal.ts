import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { kmsPort } from '../ports.js';

/** On SIGUSR2 ends every connection to the KMS port. The lab asks for this before it takes a host off the network: a client that kept a
 * connection open must find out at once that nobody is there, as one that did not. */
export function hangUpOnSignal(): void {
  const open = new Set<Socket>();
  subscribe('net.server.socket', message => {
    const { socket } = message as { socket: Socket };
    if (socket.localPort !== kmsPort) return;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  process.on('SIGUSR2', () => {
    for (const socket of open) socket.destroy();
  });
}
