import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { DnsEngine } from './engine.js';
import type { LateAnswers } from './late-answers.js';
import { TcpConnection } from './tcp-connection.js';
import type { Listening } from './udp.js';

/** Connections at a time; further ones are closed at once (RFC 7766 6.2.2 leaves the number to the server). */
const MAX_CONNECTIONS = 256;

/** Answers over TCP: messages with a length in front, any number on one connection (RFC 1035 4.2.2, RFC 7766). */
export async function listenTcp(
  engine: DnsEngine,
  late: LateAnswers,
  address: string,
  port: number,
  idleMilliseconds: number,
): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    new TcpConnection(socket, engine, late, idleMilliseconds).start();
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(port, address);
  await once(server, 'listening');
  server.on('error', () => {});
  return {
    port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
