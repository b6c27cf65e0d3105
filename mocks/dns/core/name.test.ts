import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MessageWriter } from './message-writer.js';
import { parseName, readName } from './name.js';

const label = fc.uint8Array({ minLength: 1, maxLength: 20 });
const wireName = fc
  .array(label, { maxLength: 8 })
  .map(labels =>
    Buffer.concat([...labels.flatMap(octets => [Buffer.from([octets.length]), octets]), Buffer.from([0])]),
  );

/** The octets after a header of 12, where pointers may lead to. */
function afterHeader(...octets: number[]): Buffer {
  return Buffer.concat([Buffer.alloc(12), Buffer.from(octets)]);
}

test('any name on the wire survives being read and written, whatever octets its labels hold', () => {
  fc.assert(
    fc.property(wireName, octets => {
      const read = readName(octets, 0);
      const writer = new MessageWriter(300);
      writer.plainName(read?.name ?? 'unreadable');
      expect(read?.next).toBe(octets.length);
      expect(writer.finish(Buffer.alloc(0))).toEqual(octets);
    }),
  );
});

test('a name that was read parses to itself', () => {
  fc.assert(
    fc.property(wireName, octets => {
      const name = readName(octets, 0)?.name ?? '';
      expect(parseName(name === '' ? '.' : name)).toBe(name);
    }),
  );
});

test('octets of any kind are read or refused, never an error', () => {
  fc.assert(fc.property(fc.uint8Array(), fc.nat(64), (octets, start) => void readName(Buffer.from(octets), start)));
});

test('a dot inside a label does not divide it', () => {
  expect(readName(Buffer.from('\x03a.b\x03com\x00', 'latin1'), 0)?.name).toBe('a\\046b.com');
  expect(parseName('a\\.b.com')).toBe('a\\046b.com');
});

test('a final dot and needless escapes are dropped from a typed name', () => {
  expect(parseName('KMS-1.contoso.com.')).toBe('KMS-1.contoso.com');
  expect(parseName('\\107ms.contoso.com')).toBe('kms.contoso.com');
});

test.each(['', '..', 'a..b', '.a', 'a b', 'é.com', '\\300.com', `${'a'.repeat(64)}.com`, `${'a.'.repeat(127)}bc`])(
  'the text "%s" is no name',
  typed => {
    expect(parseName(typed)).toBeUndefined();
  },
);

test('a pointer to an earlier name is followed', () => {
  expect(readName(afterHeader(3, 99, 111, 109, 0, 1, 97, 0xc0, 12), 17)).toEqual({ name: 'a.com', next: 21 });
});

test.each([
  ['to itself', [0xc0, 12], 12],
  ['forward', [0xc0, 14, 0], 12],
  ['in a circle', [1, 97, 0xc0, 12], 12],
  ['to and fro', [0xc0, 14, 0xc0, 12], 14],
  ['into the header', [0xc0, 0], 12],
  ['and is cut off', [0xc0], 12],
])('a pointer that leads %s is refused', (_, octets, start) => {
  expect(readName(afterHeader(...octets), start)).toBeUndefined();
});

test.each([
  ['runs over the end', [5, 97]],
  ['has a length with the reserved bits 01', [0x41, ...new Array<number>(0x41).fill(97), 0]],
  ['is not ended', [1, 97]],
])('a label that %s is refused', (_, octets) => {
  expect(readName(afterHeader(...octets), 12)).toBeUndefined();
});

test('255 octets are a name and 256 are not', () => {
  const name = (last: number) =>
    Buffer.concat([Buffer.from('\x01a'.repeat(126)), Buffer.from([last]), Buffer.alloc(last, 97), Buffer.alloc(1)]);
  expect(readName(name(1), 0)).toBeDefined();
  expect(readName(name(2), 0)).toBeUndefined();
});

test('127 pointers in a row are followed, and 128 are not', () => {
  const chain = (pointers: number) => {
    const octets = [0, 0];
    for (let at = 12; octets.length < 2 + pointers * 2; at += 2) octets.push(0xc0 | (at >> 8), at & 0xff);
    return readName(afterHeader(...octets), 12 + pointers * 2);
  };
  expect(chain(127)).toEqual({ name: '', next: 12 + 127 * 2 + 2 });
  expect(chain(128)).toBeUndefined();
});

test('a typed label has at most 63 octets, a typed name 255 on the wire', () => {
  const label = 'a'.repeat(63);
  expect(parseName(`${label}.com`)).toBe(`${label}.com`);
  expect(parseName(`${label}.${label}.${label}.${'a'.repeat(61)}`)).toHaveLength(253);
  expect(parseName(`${label}.${label}.${label}.${'a'.repeat(62)}`)).toBeUndefined();
});

test.each([
  ['a.', 'a'],
  ['.', ''],
  ['a\\.', 'a\\046'],
  ['a\\\\b', 'a\\092b'],
  ['a\\255', 'a\\255'],
  ['a\\199\\249', 'a\\199\\249'],
  ['!~', '!~'],
])('the text "%s" is the name "%s"', (typed, name) => {
  expect(parseName(typed)).toBe(name);
});

test.each(['a\\256', 'a\\25', 'a\\', 'a\\1234\\12', '\x7f', 'a..'])('the text "%s" is no name either', typed => {
  expect(parseName(typed)).toBeUndefined();
});
