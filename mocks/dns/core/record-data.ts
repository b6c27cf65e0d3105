import { formatIpv4, formatIpv6, parseIpv4, parseIpv6 } from './ip-address.js';
import type { RawRecord } from './message.js';
import type { MessageWriter } from './message-writer.js';
import { readName } from './name.js';
import { CLASS, TYPE } from './protocol-numbers.js';
import { MAX_TTL_SECONDS, type ZoneRecord } from './record.js';

/** Writes a whole record: owner, type, class, TTL and data (RFC 1035 4.1.3). */
export function writeRecord(writer: MessageWriter, record: ZoneRecord): void {
  writer.compressedName(record.name);
  writer.u16(TYPE[record.type]);
  writer.u16(CLASS.IN);
  writer.u32(record.ttl);
  writer.withLength(() => writeData(writer, record));
}

/** Reads a record of a type that zones hold; `undefined` where the type is another or the data is not of its form. */
export function readRecordData(message: Buffer, raw: RawRecord): ZoneRecord | undefined {
  const { name, start, end } = raw;
  // RFC 2181 8: a TTL with the top bit set counts as zero.
  const ttl = raw.ttl > MAX_TTL_SECONDS ? 0 : raw.ttl;
  const data = message.subarray(start, end);
  switch (raw.type) {
    case TYPE.A:
      return data.length === 4 ? { type: 'A', name, ttl, address: formatIpv4(data) } : undefined;
    case TYPE.AAAA:
      return data.length === 16 ? { type: 'AAAA', name, ttl, address: formatIpv6(data) } : undefined;
    case TYPE.NS:
    case TYPE.PTR: {
      const target = nameFilling(message, start, end);
      return target === undefined ? undefined : { type: raw.type === TYPE.NS ? 'NS' : 'PTR', name, ttl, target };
    }
    case TYPE.SRV: {
      const target = nameFilling(message, start + 6, end);
      if (target === undefined) return undefined;
      const [priority, weight, port] = [data.readUInt16BE(0), data.readUInt16BE(2), data.readUInt16BE(4)];
      return { type: 'SRV', name, ttl, priority, weight, port, target };
    }
    case TYPE.SOA:
      return readSoa(message, raw, ttl);
    default:
      return undefined;
  }
}

function writeData(writer: MessageWriter, record: ZoneRecord): void {
  switch (record.type) {
    case 'A':
      writer.octets(parseIpv4(record.address) ?? unwritable(record.address));
      break;
    case 'AAAA':
      writer.octets(parseIpv6(record.address) ?? unwritable(record.address));
      break;
    case 'NS':
    case 'PTR':
      writer.compressedName(record.target);
      break;
    case 'SRV':
      for (const value of [record.priority, record.weight, record.port]) writer.u16(value);
      writer.plainName(record.target);
      break;
    case 'SOA':
      writer.compressedName(record.primary);
      writer.compressedName(record.hostmaster);
      for (const value of [record.serial, record.refresh, record.retry, record.expire, record.minimum])
        writer.u32(value);
  }
}

function readSoa(message: Buffer, raw: RawRecord, ttl: number): ZoneRecord | undefined {
  const primary = readName(message, raw.start);
  const hostmaster = primary && readName(message, primary.next);
  if (primary === undefined || hostmaster === undefined || hostmaster.next + 20 !== raw.end) return undefined;
  const number = (index: number) => message.readUInt32BE(hostmaster.next + index * 4);
  const [serial, refresh, retry, expire, minimum] = [number(0), number(1), number(2), number(3), number(4)];
  const names = { name: raw.name, primary: primary.name, hostmaster: hostmaster.name };
  return { type: 'SOA', ttl, ...names, serial, refresh, retry, expire, minimum };
}

/** The name that fills the octets from `start` to `end` exactly. */
function nameFilling(message: Buffer, start: number, end: number): string | undefined {
  const read = readName(message, start);
  return read !== undefined && read.next === end ? read.name : undefined;
}

function unwritable(address: string): never {
  throw new Error(`Expected an IP address, got "${address}". Addresses are checked when a record is added.`);
}
