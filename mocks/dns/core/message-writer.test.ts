import { expect, test } from 'vitest';
import { MessageWriter } from './message-writer.js';

const nothing = Buffer.alloc(0);

test('what does not fit is not written, nor anything after it until the writer goes back', () => {
  const writer = new MessageWriter(4);
  writer.u16(0x0102);
  const mark = writer.length;
  writer.u32(0x03040506);
  expect(writer.overflowed).toBe(true);
  writer.u8(7);
  expect(writer.length).toBe(mark);
  writer.rewind(mark);
  expect(writer.overflowed).toBe(false);
  writer.octets(Buffer.from([8, 9]));
  expect(writer.overflowed).toBe(false);
  expect(writer.finish(nothing)).toEqual(Buffer.from([1, 2, 8, 9]));
});

test('octets that fill the space fit, and one more does not', () => {
  const fits = (write: (writer: MessageWriter) => void, limit: number) => {
    const writer = new MessageWriter(limit);
    write(writer);
    return !writer.overflowed;
  };
  for (const [write, octets] of [
    [(writer: MessageWriter) => writer.u8(1), 1],
    [(writer: MessageWriter) => writer.u16(1), 2],
    [(writer: MessageWriter) => writer.u32(1), 4],
    [(writer: MessageWriter) => writer.octets(Buffer.alloc(3)), 3],
    [(writer: MessageWriter) => writer.plainName('a.b'), 5],
  ] as const) {
    expect([fits(write, octets), fits(write, octets - 1)]).toEqual([true, false]);
  }
});

test('a name that was taken back is no target for a pointer', () => {
  const writer = new MessageWriter(100);
  writer.plainName('com');
  const mark = writer.length;
  writer.plainName('a.com');
  writer.rewind(mark);
  writer.compressedName('a.com');
  expect(writer.finish(nothing)).toEqual(Buffer.from('\x03com\x00\x01a\xc0\x00', 'latin1'));
});

test('a name at the last offset that a pointer reaches is pointed to, one beyond it is not', () => {
  const twice = (offset: number) => {
    const writer = new MessageWriter(20_000);
    writer.octets(Buffer.alloc(offset));
    writer.compressedName('com');
    writer.compressedName('com');
    return writer
      .finish(nothing)
      .subarray(offset + 5)
      .toString('hex');
  };
  expect(twice(0x3fff)).toBe('ffff');
  expect(twice(0x4000)).toBe('03636f6d00');
});

test('the start is written over, and the message is a copy', () => {
  const writer = new MessageWriter(4);
  writer.u32(0);
  const message = writer.finish(Buffer.from([1, 2]));
  writer.finish(Buffer.from([9]));
  expect(message).toEqual(Buffer.from([1, 2, 0, 0]));
});

test('a length counts what was written for it', () => {
  const writer = new MessageWriter(10);
  writer.u8(9);
  writer.withLength(() => writer.octets(Buffer.from('abc')));
  expect(writer.finish(nothing)).toEqual(Buffer.from('\x09\x00\x03abc', 'latin1'));
});

test('a name that is none is a fault of the caller', () => {
  expect(() => new MessageWriter(100).plainName('a b')).toThrow(
    'Expected a domain name, got "a b". Names must pass parseName or readName.',
  );
});
