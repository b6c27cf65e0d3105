import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { Mismatch } from '../contracts/faults.js';
import type { Endpoint } from '../contracts/types/values.js';

/** For all that is to come; loopback and a network of containers take milliseconds. */
const deadlineMilliseconds = 3_000;

/** A message of an operation that no server knows, sent after the one in question: its answer tells that nothing more is to come in turn. */
const last = Buffer.from('ffff78000000000000000000', 'hex');

/** A line to a name server over which octets go as they are. */
export interface NameServerLine {
  /** What came back before the server turned to the next message; null where nothing did. */
  inTurn: Buffer | null;
  /** What comes back after that. */
  late(): Promise<Buffer>;
  close(): void;
}

/** Sends a message over UDP or TCP and waits for what comes back in turn. Nothing is waited for that does not come: the server answers a
 * second message, and what it has not answered by then it has not answered. */
export async function sendToNameServer(
  server: Endpoint,
  transport: 'udp' | 'tcp',
  message: Buffer,
): Promise<NameServerLine> {
  const arrived: Buffer[] = [];
  let waiting: (() => void) | null = null;
  const onMessage = (octets: Buffer) => {
    arrived.push(octets);
    waiting?.();
  };
  const close = transport === 'udp' ? overUdp(server, message, onMessage) : overTcp(server, message, onMessage);
  const take = async (isWanted: (octets: Buffer) => boolean): Promise<Buffer> => {
    const deadline = Date.now() + deadlineMilliseconds;
    for (;;) {
      const at = arrived.findIndex(isWanted);
      if (at >= 0) return arrived.splice(at, 1)[0] ?? last;
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, Math.max(deadline - Date.now(), 0));
        waiting = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (Date.now() >= deadline && !arrived.some(isWanted)) {
        close();
        throw new Mismatch('the name server to answer', `within ${deadlineMilliseconds} ms`, 'nothing');
      }
    }
  };
  const isLast = (octets: Buffer) => octets.subarray(0, 2).equals(last.subarray(0, 2));
  await take(isLast);
  return { inTurn: arrived.shift() ?? null, late: () => take(octets => !isLast(octets)), close };
}

function overUdp({ address, port }: Endpoint, message: Buffer, onMessage: (octets: Buffer) => void): () => void {
  const socket = createSocket('udp4');
  socket.on('message', onMessage);
  // Nobody listens there: the deadline tells.
  socket.on('error', () => {});
  socket.send(message, port, address);
  socket.send(last, port, address);
  return () => socket.close();
}

/** Each message has its length in front of it (RFC 1035 4.2.2). */
function overTcp({ address, port }: Endpoint, message: Buffer, onMessage: (octets: Buffer) => void): () => void {
  const socket = connect(port, address);
  let unread = Buffer.alloc(0);
  socket.on('data', chunk => {
    unread = Buffer.concat([unread, chunk]);
    while (unread.length >= 2 && unread.length >= 2 + unread.readUInt16BE(0)) {
      const end = 2 + unread.readUInt16BE(0);
      onMessage(unread.subarray(2, end));
      unread = unread.subarray(end);
    }
  });
  socket.on('error', () => {});
  for (const octets of [message, last]) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(octets.length);
    socket.write(Buffer.concat([length, octets]));
  }
  return () => socket.destroy();
}
