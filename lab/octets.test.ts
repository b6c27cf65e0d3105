import { expect, test } from 'vitest';
import { octetsOf, pairsOf } from './octets.js';

test('pairs of digits and text in quotes are octets', () => {
  expect(octetsOf('06 "_vlmcs" c00C')).toEqual(Buffer.from('\x06_vlmcs\xc0\x0c', 'latin1'));
  expect(octetsOf('"a b"')).toEqual(Buffer.from('a b'));
  expect(octetsOf('')).toEqual(Buffer.alloc(0));
});

test('what is neither is an error that shows where', () => {
  for (const [text, rest] of [
    ['12 3', '3'],
    ['12 "open', '"open'],
    ['12 xy', 'xy'],
  ] as const) {
    expect(() => octetsOf(text)).toThrow(`got "${rest}"`);
  }
});

test('octets are shown as pairs', () => {
  expect(pairsOf(Buffer.from([0, 0xab, 1]))).toBe('00 ab 01');
  expect(pairsOf(Buffer.alloc(0))).toBe('nothing');
});
