import { expect, test } from 'vitest';
import type { DnsRecord } from '../../../contracts/types/mock-control.js';
import { contosoState, KMS_NAME } from '../testing/contoso.js';
import { addRecords, addZone, readRecords, removeRecords, setFaults } from './administer.js';
import { EMPTY_STATE } from './state.js';

const a = { type: 'A', name: 'www.contoso.com', ttl: 60, address: '192.0.2.9' } as const;

test('a new zone has a name server with the address of the server', () => {
  const state = addZone(EMPTY_STATE, { zone: 'Contoso.com.', updates: 'refused' }, '2001:DB8::53');
  expect(readRecords(state, 'contoso.COM')).toEqual([
    { type: 'NS', name: 'Contoso.com', ttl: 3600, target: 'ns.Contoso.com' },
    { type: 'AAAA', name: 'ns.Contoso.com', ttl: 3600, address: '2001:db8::53' },
  ]);
});

test('a server that listens everywhere has no address to give', () => {
  expect(
    readRecords(addZone(EMPTY_STATE, { zone: 'contoso.com', updates: 'refused' }, '0.0.0.0'), 'contoso.com'),
  ).toHaveLength(1);
});

test('adding a zone again keeps its records and changes only whether it takes updates', () => {
  const state = addZone(contosoState(), { zone: 'CONTOSO.com', updates: 'refused' }, '127.0.0.1');
  expect(state.zones.get('contoso.com')?.updates).toBe('refused');
  expect(readRecords(state, 'contoso.com')).toEqual(readRecords(contosoState(), 'contoso.com'));
});

test('every change makes the serial rise, and what changes nothing does not', () => {
  const serial = (state: typeof EMPTY_STATE) => state.zones.get('contoso.com')?.soa.serial;
  const one = addRecords(contosoState(), [a]);
  const two = removeRecords(one, { name: a.name });
  expect([
    serial(one),
    serial(addRecords(one, [a])),
    serial(two),
    serial(removeRecords(two, { name: a.name })),
  ]).toEqual([3, 3, 4, 4]);
});

test('records of a name can be removed by type', () => {
  const state = removeRecords(contosoState(), { name: 'KMS-1.contoso.com', type: 'A' });
  const left = readRecords(state, 'contoso.com').filter(({ name }) => name === 'kms-1.contoso.com');
  expect(left.map(({ type }) => type)).toEqual(['AAAA']);
  expect(readRecords(removeRecords(state, { name: KMS_NAME }), 'contoso.com').some(({ type }) => type === 'SRV')).toBe(
    false,
  );
});

test.each<[string, Partial<DnsRecord> & object, RegExp]>([
  ['outside every zone', { name: 'www.example.org' }, /Add its zone with addZone first/],
  ['with a name that is none', { name: 'a..contoso.com' }, /Expected a domain name/],
  ['with an address that is none', { address: '192.0.2.256' }, /Expected an IPv4 address/],
  ['with a TTL over 31 bits', { ttl: 2 ** 31 }, /Expected a TTL/],
])('a record %s is refused with what to do', (_, change, message) => {
  expect(() => addRecords(contosoState(), [{ ...a, ...change } as DnsRecord])).toThrow(message);
});

test('a port over 16 bits and an IPv4 address for AAAA are refused', () => {
  const srv = { type: 'SRV', name: KMS_NAME, ttl: 60, priority: 0, weight: 0, port: 65_536, target: 'a.b' } as const;
  expect(() => addRecords(contosoState(), [srv])).toThrow('Expected a port (RFC 2782) from 0 to 65535, got 65536.');
  expect(() => addRecords(contosoState(), [{ ...a, type: 'AAAA' }])).toThrow(/Expected an IPv6 address/);
});

test('one bad record keeps all from being added', () => {
  const state = contosoState();
  expect(() => addRecords(state, [a, { ...a, name: 'www.example.org' }])).toThrow();
  expect(readRecords(state, 'contoso.com')).not.toContainEqual(a);
});

test('a zone name must leave room for the names that the server makes in it', () => {
  const zone = `${'a.'.repeat(122)}a`;
  expect(() => addZone(EMPTY_STATE, { zone, updates: 'refused' }, '127.0.0.1')).toThrow(
    /at most 242 characters, got 245/,
  );
  expect(() => readRecords(EMPTY_STATE, 'contoso.com')).toThrow(/Expected a zone of this server/);
});

test.each([
  ['0.0.0.0', []],
  ['0.0.0.1', [{ type: 'A', address: '0.0.0.1' }]],
  ['::', []],
  ['::1', [{ type: 'AAAA', address: '::1' }]],
])('the name server of a zone on %s has %j for its address', (address, expected) => {
  const state = addZone(EMPTY_STATE, { zone: 'contoso.com', updates: 'refused' }, address);
  expect(readRecords(state, 'contoso.com').slice(1)).toMatchObject(expected);
  const zone = state.zones.get('contoso.com');
  expect(zone?.recordCount).toBe(1 + expected.length);
  expect(zone?.nodes.has('ns.contoso.com')).toBe(expected.length > 0);
});

test.each<[string, () => unknown, string]>([
  ['a zone', () => addZone(EMPTY_STATE, { zone: 'a..b', updates: 'refused' }, '::'), 'a..b'],
  [
    'a target',
    () => addRecords(contosoState(), [{ type: 'NS', name: 'x.contoso.com', ttl: 0, target: 'c..d' }]),
    'c..d',
  ],
  ['a removal', () => removeRecords(contosoState(), { name: 'e..f' }), 'e..f'],
  ['a fault', () => setFaults(contosoState(), [{ fault: 'drop', name: 'g..h' }]), 'g..h'],
])('the name of %s that is none is refused', (_, administer, name) => {
  expect(administer).toThrow(`Expected a domain name (RFC 1035 2.3.4), got "${name}".`);
});

test.each([-1, 0.5, 2 ** 31])('a TTL of %d is refused', ttl => {
  expect(() => addRecords(contosoState(), [{ ...a, ttl }])).toThrow(
    `Expected a TTL (RFC 2181 8) from 0 to 2147483647, got ${ttl}.`,
  );
});

test('a zone takes 10,000 records and not one more', () => {
  const { recordCount } = contosoState().zones.get('contoso.com') ?? { recordCount: 0 };
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...a, name: `c${index}.contoso.com` }));
  const full = addRecords(contosoState(), many(10_000 - recordCount));
  expect(readRecords(full, 'contoso.com')).toHaveLength(10_000);
  expect(() => addRecords(full, [{ ...a, name: 'x.contoso.com' }])).toThrow(
    'Zone contoso.com is full: it takes 10000 records. Remove some first.',
  );
  const less = removeRecords(full, { name: 'kms-2.contoso.com' });
  expect(readRecords(addRecords(less, [{ ...a, name: 'x.contoso.com' }]), 'contoso.com')).toHaveLength(10_000);
});

test('a delay without a length is one of a second', () => {
  expect(setFaults(contosoState(), [{ fault: 'delay' }]).faults).toMatchObject([{ delayMilliseconds: 1000 }]);
});
