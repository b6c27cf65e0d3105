import { expect, test } from 'vitest';
import { part, type RecordPart, updateOf } from '../testing/compose.js';
import { CONTOSO_RECORDS, contosoState, KMS_NAME } from '../testing/contoso.js';
import { addRecords, addZone, readRecords } from './administer.js';
import { readMessage } from './message.js';
import { CLASS, RCODE, type Rcode, rcodeName, TYPE } from './protocol-numbers.js';
import type { DnsState } from './state.js';
import { update } from './update.js';
import { MAX_RECORDS_PER_ZONE } from './zone-edit.js';

const before = contosoState();
const kms3 = {
  type: 'SRV',
  name: KMS_NAME,
  ttl: 60,
  priority: 0,
  weight: 0,
  port: 1688,
  target: 'kms-3.contoso.com',
} as const;
const address = { type: 'A', name: 'kms-3.contoso.com', ttl: 60, address: '192.0.2.3' } as const;
const [kms1, kms2] = CONTOSO_RECORDS.map(record => part(record, 'NONE'));
const anyOf = (name: string, type: number): RecordPart => ({ name, type, class: CLASS.ANY });
const noneOf = (name: string, type: number): RecordPart => ({ name, type, class: CLASS.NONE });

function apply(octets: Buffer, state: DnsState = before): { rcode: Rcode; state: DnsState } {
  const message = readMessage(octets);
  if (message.kind !== 'message') throw new Error(`Expected a message, got: ${message.why}`);
  const { zones, rcode } = update(state.zones, message);
  return { rcode, state: { ...state, zones } };
}

function serial(state: DnsState): number | undefined {
  return state.zones.get('contoso.com')?.soa.serial;
}

test('records are added, and the serial rises by one for all of them', () => {
  const after = apply(updateOf('contoso.com', [part(kms3), part(address)]));
  expect(after.rcode).toBe(RCODE.NOERROR);
  expect(readRecords(after.state, 'contoso.com')).toEqual(expect.arrayContaining([kms3, address]));
  expect(serial(after.state)).toBe((serial(before) ?? 0) + 1);
});

test('a record that is added gives its whole set its TTL (RFC 2181 5.2)', () => {
  const after = apply(updateOf('contoso.com', [part(kms3)]));
  const ttls = readRecords(after.state, 'contoso.com')
    .filter(({ type }) => type === 'SRV')
    .map(({ ttl }) => ttl);
  expect(ttls).toEqual([60, 60, 60]);
});

test('a record that is there already is not doubled, in any case of letters, and the serial stays', () => {
  const known = { ...kms3, ttl: 3600, name: KMS_NAME.toUpperCase(), target: 'KMS-1.CONTOSO.COM' };
  expect(apply(updateOf('contoso.com', [part(known)])).state).toEqual(before);
});

test('one record is removed', () => {
  const after = apply(updateOf('contoso.com', kms1 ? [kms1] : []));
  const targets = readRecords(after.state, 'contoso.com').filter(({ type }) => type === 'SRV');
  expect(targets).toMatchObject([{ target: 'kms-2.contoso.com' }]);
});

test('a record set is removed', () => {
  const after = apply(updateOf('contoso.com', [anyOf('kms-1.contoso.com', TYPE.A)]));
  const left = readRecords(after.state, 'contoso.com').filter(({ name }) => name === 'kms-1.contoso.com');
  expect(left.map(({ type }) => type)).toEqual(['AAAA']);
});

test('every record of a name is removed', () => {
  const after = apply(updateOf('contoso.com', [anyOf(KMS_NAME, TYPE.ANY)]));
  expect(readRecords(after.state, 'contoso.com').some(({ name }) => name === KMS_NAME)).toBe(false);
});

test('removing what is not there is no error and no change', () => {
  expect(apply(updateOf('contoso.com', [anyOf('nowhere.contoso.com', TYPE.ANY), noneOf('x.contoso.com', 16)]))).toEqual(
    {
      rcode: RCODE.NOERROR,
      state: before,
    },
  );
});

test('neither the SOA nor the last name server can be removed (RFC 2136 3.4.2.3, 3.4.2.4)', () => {
  const server = part({ type: 'NS', name: 'contoso.com', ttl: 0, target: 'ns.contoso.com' }, 'NONE');
  const removals = [
    anyOf('contoso.com', TYPE.ANY),
    anyOf('contoso.com', TYPE.NS),
    anyOf('contoso.com', TYPE.SOA),
    server,
  ];
  expect(apply(updateOf('contoso.com', removals)).state).toEqual(before);
});

test('the SOA is replaced only by one with a later serial (RFC 2136 3.4.2.2)', () => {
  const zone = before.zones.get('contoso.com');
  const soa = (serial: number) => {
    const text = `\x02ns\x00\x04root\x00${String.fromCharCode(0, 0, 0, serial)}${'\0\0\0\x09'.repeat(4)}`;
    return { name: 'contoso.com', type: TYPE.SOA, class: CLASS.IN, ttl: 60, data: Buffer.from(text, 'latin1') };
  };
  expect(apply(updateOf('contoso.com', [soa(1)])).state).toEqual(before);
  const after = apply(updateOf('contoso.com', [soa(99)])).state.zones.get('contoso.com');
  expect(after?.soa).toMatchObject({ serial: 99, primary: 'ns', hostmaster: 'root', minimum: 9 });
  expect(after?.nodes).toEqual(zone?.nodes);
});

test.each<[string, RecordPart, number]>([
  ['name is in use, and it is', anyOf(KMS_NAME, TYPE.ANY), RCODE.NOERROR],
  ['name is in use, and it is not', anyOf('x.contoso.com', TYPE.ANY), RCODE.NXDOMAIN],
  ['name is in use, and only names below it are', anyOf('_tcp.contoso.com', TYPE.ANY), RCODE.NXDOMAIN],
  ['name is not in use, and it is not', noneOf('x.contoso.com', TYPE.ANY), RCODE.NOERROR],
  ['name is not in use, and it is', noneOf('CONTOSO.com', TYPE.ANY), RCODE.YXDOMAIN],
  ['set exists, and it does', anyOf(KMS_NAME, TYPE.SRV), RCODE.NOERROR],
  ['set exists, and it does not', anyOf(KMS_NAME, TYPE.A), RCODE.NXRRSET],
  ['set does not exist, and it does not', noneOf(KMS_NAME, TYPE.A), RCODE.NOERROR],
  ['set does not exist, and it does', noneOf(KMS_NAME, TYPE.SRV), RCODE.YXRRSET],
  ['name lies in the zone, and it does not', anyOf('www.fabrikam.com', TYPE.ANY), RCODE.NOTZONE],
  ['TTL is zero, and it is not', { ...anyOf(KMS_NAME, TYPE.SRV), ttl: 1 }, RCODE.FORMERR],
  ['data is empty, and it is not', { ...anyOf(KMS_NAME, TYPE.SRV), data: Buffer.alloc(1) }, RCODE.FORMERR],
  ['class is known, and it is not', { ...anyOf(KMS_NAME, TYPE.SRV), class: 3 }, RCODE.FORMERR],
  ['exact set has a type, and it has none', { ...anyOf(KMS_NAME, TYPE.ANY), class: CLASS.IN }, RCODE.FORMERR],
])('prerequisite: %s', (_, prerequisite, rcode) => {
  const after = apply(updateOf('contoso.com', [part(address)], [prerequisite]));
  expect(rcodeName(after.rcode)).toBe(rcodeName(rcode));
  if (rcode !== RCODE.NOERROR) expect(after.state).toEqual(before);
});

test('an exact set must have just these values, in any order', () => {
  const exactly = (...parts: (RecordPart | undefined)[]) => {
    const sets = parts.flatMap(each => (each ? [{ ...each, class: CLASS.IN }] : []));
    return rcodeName(apply(updateOf('contoso.com', [], sets)).rcode);
  };
  expect(exactly(kms2, kms1)).toBe('NOERROR');
  expect(exactly(kms1)).toBe('NXRRSET');
  expect(exactly(kms1, kms2, { ...part(kms3), ttl: 0 })).toBe('NXRRSET');
});

test.each<[string, Buffer, number]>([
  ['a zone that takes none', updateOf('fabrikam.com', [part({ ...address, name: 'a.fabrikam.com' })]), RCODE.REFUSED],
  ['a zone of somebody else', updateOf('example.org', []), RCODE.NOTAUTH],
  ['a name inside a zone', updateOf('_tcp.contoso.com', []), RCODE.NOTAUTH],
  ['a name outside the zone', updateOf('contoso.com', [part({ ...address, name: 'a.fabrikam.com' })]), RCODE.NOTZONE],
  [
    'a type that no zone holds',
    updateOf('contoso.com', [{ name: 'a.contoso.com', type: 16, class: 1 }]),
    RCODE.REFUSED,
  ],
  ['every type at once', updateOf('contoso.com', [{ name: 'a.contoso.com', type: TYPE.ANY, class: 1 }]), RCODE.FORMERR],
  ['data of a wrong form', updateOf('contoso.com', [{ ...part(address), data: Buffer.alloc(3) }]), RCODE.FORMERR],
  ['a removal with a TTL', updateOf('contoso.com', [{ ...anyOf(KMS_NAME, TYPE.SRV), ttl: 1 }]), RCODE.FORMERR],
  ['an unknown class', updateOf('contoso.com', [{ ...part(address), class: 3 }]), RCODE.FORMERR],
])('an update of %s is refused', (_, octets, rcode) => {
  expect(rcodeName(apply(octets).rcode)).toBe(rcodeName(rcode));
});

test('a record of a zone inside the zone is not of the zone (RFC 2136 3.4.1.3)', () => {
  const both = addZone(before, { zone: 'child.contoso.com', updates: 'accepted' }, '127.0.0.1');
  const octets = updateOf('contoso.com', [part({ ...address, name: 'a.child.contoso.com' })]);
  expect(apply(octets, both).rcode).toBe(RCODE.NOTZONE);
});

test('an update with one bad record changes nothing', () => {
  const bad = { name: 'a.contoso.com', type: TYPE.AXFR, class: CLASS.IN };
  expect(apply(updateOf('contoso.com', [part(kms3), anyOf(KMS_NAME, TYPE.ANY), bad]))).toEqual({
    rcode: RCODE.FORMERR,
    state: before,
  });
});

test('a zone does not grow without end', () => {
  const one = (index: number) =>
    part({
      ...address,
      name: `c${index}.contoso.com`,
      address: `10.${index >> 16}.${(index >> 8) & 0xff}.${index & 0xff}`,
    });
  let state = before;
  for (let start = 0; start < MAX_RECORDS_PER_ZONE + 1000; start += 1000) {
    const { rcode, state: next } = apply(
      updateOf(
        'contoso.com',
        Array.from({ length: 1000 }, (_, index) => one(start + index)),
      ),
      state,
    );
    if (rcode === RCODE.SERVFAIL) break;
    state = next;
  }
  expect(readRecords(state, 'contoso.com').length).toBeLessThanOrEqual(MAX_RECORDS_PER_ZONE);
});

test('an update that would make a zone too large is refused whole', () => {
  const { recordCount } = before.zones.get('contoso.com') ?? { recordCount: 0 };
  const records = Array.from({ length: MAX_RECORDS_PER_ZONE - recordCount - 1 }, (_, index) => {
    return { ...address, name: `c${index}.contoso.com` };
  });
  const nearlyFull = addRecords(before, records);
  const [one, other] = ['x.contoso.com', 'y.contoso.com'].map(name => part({ ...address, name }));
  if (one === undefined || other === undefined) throw new Error('Expected two parts.');
  expect(apply(updateOf('contoso.com', [one, other]), nearlyFull)).toEqual({
    rcode: RCODE.SERVFAIL,
    state: nearlyFull,
  });
  expect(apply(updateOf('contoso.com', [one]), nearlyFull).rcode).toBe(RCODE.NOERROR);
});
