import type { Message } from './message.js';
import { MessageWriter } from './message-writer.js';
import { readName } from './name.js';
import { CLASS, TYPE } from './protocol-numbers.js';

/** What has to be known of a signature in order to refuse it. */
export interface Tsig {
  readonly keyName: string;
  readonly algorithm: string;
  /** The client's clock in six octets. It goes back as it came: ours is virtual, and no client should have to hear of that. */
  readonly timeSigned: Buffer;
  readonly originalId: number;
}

/** TSIG error of a key that the server does not know (RFC 8945 3). */
const BADKEY = 17;

/** Seconds by which clocks may differ (RFC 8945 10). */
const FUDGE_SECONDS = 300;

/** A name is at most 255 octets, the rest is of fixed length. */
const MAX_TSIG_OCTETS = 600;

/** Finds the signature of a request: one TSIG record, the last of all (RFC 8945 5.1). */
export function readTsig(message: Message): Tsig | 'none' | 'malformed' {
  const index = message.additional.findIndex(record => record.type === TYPE.TSIG);
  const raw = message.additional[index];
  if (raw === undefined) return 'none';
  const algorithm = readName(message.octets, raw.start);
  if (index !== message.additional.length - 1 || raw.class !== CLASS.ANY || algorithm === undefined) return 'malformed';
  // RFC 8945 4.2: time (6), fudge (2), MAC size (2) and MAC, original id (2), error (2), other length (2) and other data.
  const macSizeAt = algorithm.next + 8;
  if (macSizeAt + 2 > raw.end) return 'malformed';
  const originalIdAt = macSizeAt + 2 + message.octets.readUInt16BE(macSizeAt);
  if (originalIdAt + 6 > raw.end) return 'malformed';
  if (originalIdAt + 6 + message.octets.readUInt16BE(originalIdAt + 4) !== raw.end) return 'malformed';
  const timeSigned = message.octets.subarray(algorithm.next, algorithm.next + 6);
  return {
    keyName: raw.name,
    algorithm: algorithm.name,
    timeSigned,
    originalId: message.octets.readUInt16BE(originalIdAt),
  };
}

/** The unsigned TSIG record that says the key is not known (RFC 8945 5.2.1, 5.3.2): this server has no keys. */
export function writeBadKey(tsig: Tsig): Buffer {
  const writer = new MessageWriter(MAX_TSIG_OCTETS);
  writer.plainName(tsig.keyName);
  writer.u16(TYPE.TSIG);
  writer.u16(CLASS.ANY);
  writer.u32(0);
  writer.withLength(() => {
    writer.plainName(tsig.algorithm);
    writer.octets(tsig.timeSigned);
    for (const value of [FUDGE_SECONDS, 0, tsig.originalId, BADKEY, 0]) writer.u16(value);
  });
  return writer.finish(Buffer.alloc(0));
}
