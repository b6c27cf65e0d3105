import { decode } from 'dns-packet';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from './message.js';
import type { RecordSet, ZoneRecord } from './record.js';
import { readRecordData } from './record-data.js';
import { writeResponse } from './response.js';

const label = fc.stringMatching(/^[a-zA-Z0-9_-]{1,15}$/);
const name = fc.array(label, { minLength: 1, maxLength: 6 }).map(labels => labels.join('.'));
const u16 = fc.nat(0xffff);
const u32 = fc.nat(0xffff_ffff);
const common = { name, ttl: fc.nat(0x7fff_ffff) };
const record: fc.Arbitrary<ZoneRecord> = fc.oneof(
  fc.record({ ...common, type: fc.constant('A' as const), address: fc.ipV4() }),
  fc.record({
    ...common,
    type: fc.constant('AAAA' as const),
    address: fc.constantFrom('2001:db8::1', '::', 'fe80::1:2'),
  }),
  fc.record({ ...common, type: fc.constantFrom('NS' as const, 'PTR' as const), target: name }),
  fc.record({ ...common, type: fc.constant('SRV' as const), priority: u16, weight: u16, port: u16, target: name }),
  fc.record({
    ...common,
    ...{ type: fc.constant('SOA' as const), primary: name, hostmaster: name },
    ...{ serial: u32, refresh: u32, retry: u32, expire: u32, minimum: u32 },
  }),
);

/** Every record as an answer of its own to a question of the root. */
function answerWith(records: readonly ZoneRecord[]): Buffer {
  const answers = records.map((each): RecordSet => [each]);
  const header = { id: 7, opcode: 0, recursionDesired: false, authoritative: true, rcode: 0, question: undefined };
  return writeResponse(
    { ...header, answers, authority: [], additional: [], glueIsNeeded: false, trailers: [] },
    65_535,
  );
}

test('records survive being written with compression and read again', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), records => {
      const octets = answerWith(records);
      const message = readMessage(octets);
      const read = message.kind === 'message' ? message.answers.map(raw => readRecordData(octets, raw)) : [];
      // A pointer leads to the earlier spelling of a name, so letters may change their case.
      expect(JSON.stringify(read.map(sorted)).toLowerCase()).toBe(JSON.stringify(records.map(sorted)).toLowerCase());
    }),
  );
});

test('another implementation reads the same records', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), records => {
      const answers = decode(answerWith(records)).answers ?? [];
      expect(answers.map(({ type, name }) => `${type} ${name}`.toLowerCase())).toEqual(
        records.map(({ type, name }) => `${type} ${name}`.toLowerCase()),
      );
    }),
  );
});

test('the target of an SRV record is written in full (RFC 2782)', () => {
  const target = 'kms-1.contoso.com';
  const srv = { type: 'SRV', name: 'contoso.com', ttl: 60, priority: 0, weight: 0, port: 1688, target } as const;
  expect(answerWith([srv]).includes(Buffer.from('\x05kms-1\x07contoso\x03com\x00', 'latin1'))).toBe(true);
});

test.each([
  ['A', 1, '0102'],
  ['AAAA', 28, '01020304'],
  ['SRV', 33, '0000000006'],
  ['SRV with octets after its target', 33, '0000000006980001'],
  ['NS', 2, '03616263'],
  ['SOA', 6, '0000'],
])('data that is no %s is refused', (_, type, hex) => {
  const data = Buffer.from(hex, 'hex');
  const raw = { name: 'contoso.com', type, class: 1, ttl: 0, start: 0, end: data.length };
  expect(readRecordData(data, raw)).toBeUndefined();
});

test('a TTL with the top bit set counts as zero (RFC 2181 8)', () => {
  const raw = { name: 'contoso.com', type: 1, class: 1, ttl: 0x8000_0001, start: 0, end: 4 };
  expect(readRecordData(Buffer.alloc(4), raw)?.ttl).toBe(0);
});

function sorted(value: ZoneRecord | undefined): unknown {
  return value && Object.entries(value).sort();
}

test.each(['A', 'AAAA'] as const)('an address of an %s record that is none is a fault of the caller', type => {
  expect(() => answerWith([{ type, name: 'contoso.com', ttl: 0, address: 'x' }])).toThrow(
    'Expected an IP address, got "x". Addresses are checked when a record is added.',
  );
});
