import type { Socket } from 'node:net';
import { type DnsEngine, MAX_REQUEST_OCTETS } from './engine.js';
import type { LateAnswers } from './late-answers.js';

const LENGTH_OCTETS = 2;

/** Answers are handed to the socket in portions of about this size, so that a client that never reads costs no more than one. */
const BATCH_OCTETS = 65_536;

/** One client's connection: takes messages out of the stream, and waits with reading while the client does not read. */
export class TcpConnection {
  readonly #socket: Socket;
  readonly #engine: DnsEngine;
  readonly #late: LateAnswers;
  readonly #idle: NodeJS.Timeout;
  #unread: Buffer = Buffer.alloc(0);
  #owed = 0;
  #clientIsDone = false;
  #isBlocked = false;

  constructor(socket: Socket, engine: DnsEngine, late: LateAnswers, idleMilliseconds: number) {
    this.#socket = socket;
    this.#engine = engine;
    this.#late = late;
    // RFC 7766 6.2.3. Only whole messages count as activity: a client that sends an octet now and then is idle.
    this.#idle = setTimeout(() => (this.#owed > 0 ? this.#idle.refresh() : socket.destroy()), idleMilliseconds);
    this.#idle.unref();
  }

  start(): void {
    this.#socket.on('data', chunk => {
      this.#unread = this.#unread.length === 0 ? chunk : Buffer.concat([this.#unread, chunk]);
      this.#answerUnread();
    });
    this.#socket.on('drain', () => {
      this.#isBlocked = false;
      this.#answerUnread();
      if (!this.#isBlocked) this.#socket.resume();
    });
    this.#socket.on('end', () => {
      this.#clientIsDone = true;
      this.#endIfDone();
    });
    this.#socket.on('close', () => clearTimeout(this.#idle));
    this.#socket.on('error', () => this.#socket.destroy());
  }

  /** Answers the whole messages that are there, in batches, until there are no more or the client has to read first. */
  #answerUnread(): void {
    let hasMore = true;
    while (hasMore && !this.#isBlocked) {
      const ready: Buffer[] = [];
      let octets = 0;
      while (octets < BATCH_OCTETS) {
        const request = this.#takeMessage();
        hasMore = request !== undefined;
        if (request === undefined) break;
        octets += this.#answer(request, ready);
      }
      if (ready.length > 0) this.#write(Buffer.concat(ready));
    }
  }

  #takeMessage(): Buffer | undefined {
    if (this.#unread.length < LENGTH_OCTETS) return undefined;
    const length = this.#unread.readUInt16BE(0);
    if (length > MAX_REQUEST_OCTETS) this.#socket.destroy();
    const end = LENGTH_OCTETS + length;
    if (this.#socket.destroyed || this.#unread.length < end) return undefined;
    // A copy: the journal keeps the message, and must not keep the whole chunk with it.
    const message = Buffer.from(this.#unread.subarray(LENGTH_OCTETS, end));
    this.#unread = this.#unread.subarray(end);
    this.#idle.refresh();
    return message;
  }

  /** Adds the answer to those that are ready, or sends it when its time has come, out of turn if need be (RFC 7766 6.2.1.1). */
  #answer(request: Buffer, ready: Buffer[]): number {
    const { message, delayMilliseconds } = this.#engine.answer(request, 'tcp');
    if (message === null) return 0;
    const length = Buffer.allocUnsafe(LENGTH_OCTETS);
    length.writeUInt16BE(message.length);
    if (delayMilliseconds === 0) {
      ready.push(length, message);
      return LENGTH_OCTETS + message.length;
    }
    const isWaiting = this.#late.send(delayMilliseconds, () => {
      this.#owed--;
      this.#idle.refresh();
      this.#write(Buffer.concat([length, message]));
      this.#endIfDone();
    });
    if (isWaiting) this.#owed++;
    return 0;
  }

  #write(octets: Buffer): void {
    if (!this.#socket.writable || this.#socket.write(octets)) return;
    this.#isBlocked = true;
    this.#socket.pause();
  }

  #endIfDone(): void {
    if (this.#clientIsDone && this.#owed === 0) this.#socket.end();
  }
}
