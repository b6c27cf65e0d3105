import dnsPacket from 'dns-packet';
import type { Endpoint } from '../contracts/types/values.js';
import type { ServiceLocation } from '../mocks/machine/core/ask.js';
import { askDns } from './dns-socket.js';

/** RFC 2136, section 1.3: opcode 5, in the header's flags. */
const updateOpcode = 5 << 11;

/** Adds a KMS host's SRV record of this name to a zone by dynamic update (RFC 2136) and answers with the RCODE; null where no answer came. */
export async function addServiceLocation(
  server: Endpoint,
  zone: string,
  name: string,
  location: ServiceLocation,
): Promise<number | null> {
  const { target, port, priority, weight } = location;
  const message = dnsPacket.encode({
    type: 'query',
    flags: updateOpcode,
    questions: [{ type: 'SOA', class: 'IN', name: zone }],
    authorities: [{ type: 'SRV', class: 'IN', name, ttl: 3_600, data: { target, port, priority, weight } }],
  });
  const answer = await askDns(server, message);
  return answer === null ? null : answer.readUInt16BE(2) & 0xf;
}
