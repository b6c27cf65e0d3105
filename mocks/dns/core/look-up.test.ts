import { expect, test } from 'vitest';
import { contosoState, KMS_NAME } from '../testing/contoso.js';
import { addRecords, addZone } from './administer.js';
import { lookUp } from './look-up.js';
import { RCODE, TYPE } from './protocol-numbers.js';

const { zones } = contosoState();
const soa = { type: 'SOA', name: 'contoso.com', ttl: 0, primary: 'ns.contoso.com', minimum: 0 };

test('the SRV records of the KMS hosts come all, in their order, with the addresses of the hosts', () => {
  const found = lookUp(zones, KMS_NAME, TYPE.SRV);
  expect(found).toMatchObject({ rcode: RCODE.NOERROR, authoritative: true, authority: [] });
  expect(found.answers.flat()).toMatchObject([{ target: 'kms-1.contoso.com' }, { target: 'kms-2.contoso.com' }]);
  expect(found.additional.flat()).toMatchObject([
    { address: '192.0.2.1' },
    { address: '2001:db8::1' },
    { address: '192.0.2.2' },
  ]);
});

test('names are found in any case', () => {
  expect(lookUp(zones, '_VlMcS._TCP.Contoso.COM', TYPE.SRV).answers).toEqual(lookUp(zones, KMS_NAME, TYPE.SRV).answers);
});

test('a name without records of the type gets no error, no answer and the SOA', () => {
  const found = lookUp(zones, 'kms-2.contoso.com', TYPE.AAAA);
  expect(found).toMatchObject({ rcode: RCODE.NOERROR, authoritative: true, answers: [], authority: [[soa]] });
});

test('a name that exists only for a name below it gets no error either (RFC 4592 2.2.2)', () => {
  expect(lookUp(zones, '_tcp.contoso.com', TYPE.SRV)).toMatchObject({
    rcode: RCODE.NOERROR,
    answers: [],
    authority: [[soa]],
  });
});

test('a name that does not exist gets NXDOMAIN and the SOA', () => {
  expect(lookUp(zones, 'x._tcp.contoso.com', TYPE.A)).toMatchObject({
    rcode: RCODE.NXDOMAIN,
    authoritative: true,
    authority: [[soa]],
  });
});

test('a negative answer carries the lower of the TTL and the MINIMUM of the SOA (RFC 2308 3)', () => {
  const zone = zones.get('contoso.com');
  if (zone === undefined) throw new Error('Expected the zone contoso.com.');
  const patient = new Map(zones).set('contoso.com', { ...zone, soa: { ...zone.soa, ttl: 300, minimum: 900 } });
  expect(lookUp(patient, 'nowhere.contoso.com', TYPE.A).authority).toMatchObject([[{ ttl: 300 }]]);
});

test('ANY gets every record set of a name', () => {
  const found = lookUp(zones, 'contoso.com', TYPE.ANY);
  expect(found.answers.flat().map(({ type }) => type)).toEqual(['SOA', 'NS']);
  expect(found.additional).toMatchObject([[{ name: 'ns.contoso.com', address: '127.0.0.1' }]]);
});

test('a type that no zone holds gets no error and no answer', () => {
  expect(lookUp(zones, 'contoso.com', 16)).toMatchObject({ rcode: RCODE.NOERROR, answers: [] });
});

test.each(['example.org', 'com', 'notcontoso.com', ''])('the name "%s" outside every zone is refused', name => {
  expect(lookUp(zones, name, TYPE.A)).toMatchObject({ rcode: RCODE.REFUSED, authoritative: false, authority: [] });
});

test('a name below a delegation gets a referral with glue and without authority', () => {
  const child = addRecords(contosoState(), [
    { type: 'NS', name: 'child.contoso.com', ttl: 60, target: 'ns1.child.contoso.com' },
    { type: 'A', name: 'ns1.child.contoso.com', ttl: 60, address: '192.0.2.53' },
  ]);
  const found = lookUp(child.zones, 'kms.child.contoso.com', TYPE.A);
  expect(found).toMatchObject({ rcode: RCODE.NOERROR, authoritative: false, answers: [], glueIsNeeded: true });
  expect(found.authority).toMatchObject([[{ type: 'NS', target: 'ns1.child.contoso.com' }]]);
  expect(found.additional).toMatchObject([[{ type: 'A', address: '192.0.2.53' }]]);
});

test('of two zones the one with the longer name answers', () => {
  const both = addZone(contosoState(), { zone: 'child.contoso.com', updates: 'refused' }, '127.0.0.1');
  expect(lookUp(both.zones, 'x.child.contoso.com', TYPE.A).authority).toMatchObject([[{ name: 'child.contoso.com' }]]);
});

test('a reverse zone is a zone like any other', () => {
  const zone = addZone(contosoState(), { zone: '2.0.192.in-addr.arpa', updates: 'accepted' }, '127.0.0.1');
  const ptr = { type: 'PTR', name: '1.2.0.192.in-addr.arpa', ttl: 60, target: 'kms-1.contoso.com' } as const;
  expect(lookUp(addRecords(zone, [ptr]).zones, ptr.name, TYPE.PTR).answers).toEqual([[ptr]]);
});
