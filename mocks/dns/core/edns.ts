import type { Message } from './message.js';
import { TYPE } from './protocol-numbers.js';

/** What a client says in its OPT record (RFC 6891 6.1). */
export interface Edns {
  readonly udpOctets: number;
  readonly version: number;
  readonly dnssecOk: boolean;
}

/** The version spoken here; a higher one gets BADVERS (RFC 6891 6.1.3). */
export const EDNS_VERSION = 0;

/** What UDP carries without EDNS, and the least an OPT record can ask for (RFC 1035 4.2.1, RFC 6891 6.2.3). */
const MIN_UDP_OCTETS = 512;

/**
 * The most that is sent over UDP, and offered for receiving: it fits one unfragmented packet on every path (1,280 octets of
 * IPv6 less its headers), and it is today's default of BIND, Knot and Unbound. A client that cannot turn to TCP is found out.
 */
const MAX_UDP_OCTETS = 1232;

/** A length of two octets goes before each message over TCP (RFC 1035 4.2.2). */
const MAX_TCP_OCTETS = 65_535;

/** Reads the OPT record of a request. There is at most one, its owner is the root, its options fill it (RFC 6891 6.1.1, 6.1.2). */
export function readEdns(message: Message): Edns | 'none' | 'malformed' {
  const [opt, ...others] = message.additional.filter(record => record.type === TYPE.OPT);
  if (opt === undefined) return 'none';
  if (others.length > 0 || opt.name !== '' || !optionsFill(message.octets, opt.start, opt.end)) return 'malformed';
  return { udpOctets: opt.class, version: (opt.ttl >> 16) & 0xff, dnssecOk: (opt.ttl & 0x8000) !== 0 };
}

/** The OPT record of an answer, with the upper bits of the response code and the client's DO bit (RFC 6891 6.1.3, RFC 3225 3). */
export function writeEdns(rcode: number, dnssecOk: boolean): Buffer {
  const opt = Buffer.alloc(11);
  opt.writeUInt16BE(TYPE.OPT, 1);
  opt.writeUInt16BE(MAX_UDP_OCTETS, 3);
  opt.writeUInt8(rcode >> 4, 5);
  opt.writeUInt8(EDNS_VERSION, 6);
  opt.writeUInt16BE(dnssecOk ? 0x8000 : 0, 7);
  return opt;
}

/** The most octets that an answer may have. `udpOctets` is what the client's OPT record says, if there was one. */
export function answerLimit(transport: 'udp' | 'tcp', udpOctets: number | undefined): number {
  if (transport === 'tcp') return MAX_TCP_OCTETS;
  return Math.min(Math.max(udpOctets ?? MIN_UDP_OCTETS, MIN_UDP_OCTETS), MAX_UDP_OCTETS);
}

/** Whether options, each a code, a length and so many octets, fill the space exactly (RFC 6891 6.1.2). */
export function optionsFill(octets: Buffer, start: number, end: number): boolean {
  let at = start;
  while (at + 4 <= end) at += 4 + octets.readUInt16BE(at + 2);
  return at === end;
}
