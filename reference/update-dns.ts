import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import dnsPacket from 'dns-packet';
import type { Endpoint } from '../contracts/types/values.js';
import type { ServiceLocation } from '../mocks/machine/core/ask.js';

/** RFC 2136, section 1.3: opcode 5, in the header's flags. */
const updateOpcode = 5 << 11;
const deadlineMilliseconds = 2_000;

/** Adds a KMS host's SRV record of this name to a zone by dynamic update (RFC 2136) and answers with the RCODE; null where no answer came. */
export function addServiceLocation(
  server: Endpoint,
  zone: string,
  name: string,
  location: ServiceLocation,
  id: number,
): Promise<number | null> {
  const { target, port, priority, weight } = location;
  const message = dnsPacket.encode({
    type: 'query',
    id,
    flags: updateOpcode,
    questions: [{ type: 'SOA', class: 'IN', name: zone }],
    authorities: [{ type: 'SRV', class: 'IN', name, ttl: 3_600, data: { target, port, priority, weight } }],
  });
  return exchange(server, message, id);
}

function exchange(server: Endpoint, message: Buffer, id: number): Promise<number | null> {
  return new Promise(resolve => {
    const socket = createSocket(isIPv6(server.address) ? 'udp6' : 'udp4');
    const timer = setTimeout(() => finish(null), deadlineMilliseconds);
    const finish = (rcode: number | null) => {
      clearTimeout(timer);
      socket.close();
      resolve(rcode);
    };
    socket.once('error', () => finish(null));
    socket.on('message', answer => {
      if (answer.length >= 12 && answer.readUInt16BE(0) === id) finish(answer.readUInt16BE(2) & 0xf);
    });
    socket.send(message, server.port, server.address, error => {
      if (error !== null) finish(null);
    });
  });
}

/** How Windows numbers an RCODE: DNS_ERROR_RCODE_FORMAT_ERROR is 9001, the others follow. */
export function codeOfRcode(rcode: number | null): string {
  if (rcode === null) return '0x800705B4';
  return `0x8007${(9_000 + rcode).toString(16).toUpperCase()}`;
}
