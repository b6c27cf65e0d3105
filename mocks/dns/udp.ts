import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { type DnsEngine, MAX_REQUEST_OCTETS } from './engine.js';
import type { LateAnswers } from './late-answers.js';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Room for a burst of queries in the kernel, octets. */
const SOCKET_BUFFER_OCTETS = 4 * 1024 * 1024;

/** Answers over UDP: a message in a datagram (RFC 1035 4.2.1). */
export async function listenUdp(
  engine: DnsEngine,
  late: LateAnswers,
  address: string,
  port: number,
): Promise<Listening> {
  const socket = openSocket(address);
  let open = true;
  const send = (answer: Buffer, to: RemoteInfo) => {
    // A datagram can claim to come from port 0, to which nothing can be sent.
    if (open && to.port !== 0) socket.send(answer, 0, answer.length, to.port, to.address);
  };
  socket.on('message', (message, from) => {
    if (message.length > MAX_REQUEST_OCTETS) return;
    const answer = engine.answer(message, 'udp');
    if (answer.message === null) return;
    const response = answer.message;
    if (answer.delayMilliseconds === 0) send(response, from);
    else late.send(answer.delayMilliseconds, () => send(response, from));
  });
  // Before the call: with the address known at once, the socket may listen before it returns.
  const listening = once(socket, 'listening');
  socket.bind(port, address);
  await listening.catch(cause => {
    socket.close();
    throw new Error(`Could not listen on UDP ${address}:${port}.`, { cause });
  });
  // From here on an error is about one datagram that could not be sent, and UDP may lose datagrams.
  socket.on('error', () => {});
  return {
    port: socket.address().port,
    close: async () => {
      open = false;
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}

function openSocket(address: string): Socket {
  const family = isIPv6(address) ? 6 : 4;
  return createSocket({
    type: family === 6 ? 'udp6' : 'udp4',
    recvBufferSize: SOCKET_BUFFER_OCTETS,
    sendBufferSize: SOCKET_BUFFER_OCTETS,
    // Every address here is a literal: answering at once saves each send a turn through the resolver.
    lookup: (host, _options, callback) => callback(null, host, family),
  });
}
