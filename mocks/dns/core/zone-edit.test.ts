import { expect, test } from 'vitest';
import { makeZone, type Zone } from './zone.js';
import { ZoneEdit } from './zone-edit.js';

const a = { type: 'A', name: 'kms-1.contoso.com', ttl: 60, address: '192.0.2.1' } as const;

function zoneWithSerial(serial: number): Zone {
  const zone = makeZone('contoso.com', 'accepted', []);
  return { ...zone, soa: { ...zone.soa, serial } };
}

/** The serial after this SOA serial was offered and, perhaps, a record added. */
function serialAfter(start: number, offered: number | undefined, record?: typeof a): number {
  const edit = new ZoneEdit(zoneWithSerial(start));
  if (offered !== undefined) edit.replaceSoa(zoneWithSerial(offered).soa);
  if (record !== undefined) edit.add(record);
  return edit.finish().soa.serial;
}

test('the serial goes round from the highest number to 1', () => {
  expect(serialAfter(2 ** 32 - 1, undefined, a)).toBe(1);
});

test('a serial is later than another if it is less than half the circle ahead (RFC 1982 3.2)', () => {
  expect(serialAfter(10, 11)).toBe(11);
  expect(serialAfter(10, 10)).toBe(10);
  expect(serialAfter(10, 9)).toBe(10);
  expect(serialAfter(2 ** 32 - 5, 5)).toBe(5);
  expect(serialAfter(10, 10 + 2 ** 31)).toBe(10);
});

test('a serial that was given is not raised once more', () => {
  expect(serialAfter(10, 20, a)).toBe(20);
});

test('the zone that is edited stays as it was', () => {
  const zone = zoneWithSerial(1);
  const edit = new ZoneEdit(zone);
  edit.add(a);
  edit.remove('contoso.com', () => true);
  expect([...edit.finish().nodes.keys()]).toEqual(['kms-1.contoso.com']);
  expect([...zone.nodes.keys()]).toEqual(['contoso.com']);
});
