import { createSocket, type Socket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { Endpoint } from '../contracts/types/values.js';

const deadlineMilliseconds = 2_000;
const headerOctets = 12;
/** TC in the header's third octet (RFC 1035, section 4.1.1). */
const truncatedBit = 0x02;

/** Sends a message to a DNS server over UDP, and over TCP where the answer would not fit a datagram. Chooses the message id. Answers with
 * null where nothing came in time or nobody listens there. */
export async function askDns(server: Endpoint, message: Buffer): Promise<Buffer | null> {
  const answer = await socketTo(server).ask(message);
  const isCut = answer !== null && ((answer[2] ?? 0) & truncatedBit) !== 0;
  return isCut ? askOverTcp(server, message) : answer;
}

const sockets = new Map<string, DnsSocket>();

/** One socket for each server, kept open: opening one costs more than a question. */
function socketTo(server: Endpoint): DnsSocket {
  const key = `${server.address} ${server.port}`;
  const known = sockets.get(key);
  if (known !== undefined) return known;
  const opened = new DnsSocket(server, () => sockets.delete(key));
  sockets.set(key, opened);
  return opened;
}

/** Connected to its server: only that server's datagrams arrive, and that nobody listens there is told at once. */
class DnsSocket {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Buffer | null) => void>();
  /** Undefined once it is connected. */
  #connecting: Promise<void> | undefined;
  #lastId = 0;

  constructor({ address, port }: Endpoint, onClose: () => void) {
    const family = isIPv6(address) ? 6 : 4;
    this.#socket = createSocket({
      type: `udp${family}`,
      lookup: (host, _options, callback) => callback(null, host, family),
    });
    this.#socket.unref();
    this.#socket.on('message', answer => {
      if (answer.length >= headerOctets) this.#waiting.get(answer.readUInt16BE(0))?.(answer);
    });
    this.#socket.on('error', () => this.#socket.close());
    this.#socket.once('close', () => {
      onClose();
      for (const settle of this.#waiting.values()) settle(null);
    });
    this.#connecting = new Promise(resolve => {
      this.#socket.once('close', resolve);
      this.#socket.connect(port, address, () => {
        this.#connecting = undefined;
        resolve();
      });
    });
  }

  async ask(message: Buffer): Promise<Buffer | null> {
    await this.#connecting;
    if (this.#connecting !== undefined) return null;
    return new Promise(resolve => {
      const id = this.#freeId();
      const settle = (answer: Buffer | null) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(settle, deadlineMilliseconds, null);
      this.#waiting.set(id, settle);
      message.writeUInt16BE(id, 0);
      this.#socket.send(message);
    });
  }

  /** Counted, so that a late answer does not pass for that to the next question. */
  #freeId(): number {
    do this.#lastId = (this.#lastId % 0xffff) + 1;
    while (this.#waiting.has(this.#lastId));
    return this.#lastId;
  }
}

/** One exchange over a connection of its own (RFC 1035, section 4.2.2). */
function askOverTcp({ address, port }: Endpoint, message: Buffer): Promise<Buffer | null> {
  return new Promise(resolve => {
    const socket = connect(port, address);
    let arrived = Buffer.alloc(0);
    const finish = (answer: Buffer | null) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(deadlineMilliseconds, () => finish(null));
    socket.on('error', () => finish(null));
    socket.on('close', () => finish(null));
    socket.on('data', chunk => {
      arrived = Buffer.concat([arrived, chunk]);
      if (arrived.length < 2 + headerOctets) return;
      const end = 2 + arrived.readUInt16BE(0);
      if (arrived.length >= end) finish(arrived.subarray(2, end));
    });
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length, 0);
    socket.write(Buffer.concat([length, message]));
  });
}
