import { expect, test } from 'vitest';
import { answerLimit, optionsFill } from './edns.js';

test('over TCP an answer has as many octets as its length can say, whatever the client offers', () => {
  expect([undefined, 0, 512, 65_535].map(offered => answerLimit('tcp', offered))).toEqual(new Array(4).fill(65_535));
});

test('over UDP an answer has what the client offers, from 512 to 1,232 octets', () => {
  const offered = [undefined, 0, 511, 512, 513, 1231, 1232, 1233, 65_535];
  expect(offered.map(octets => answerLimit('udp', octets))).toEqual([512, 512, 512, 512, 513, 1231, 1232, 1232, 1232]);
});

test('options fill their space exactly, or not', () => {
  const option = Buffer.from('ffff000a0002aabb', 'hex');
  expect(optionsFill(option, 2, 8)).toBe(true);
  expect(optionsFill(option, 2, 2)).toBe(true);
  expect(optionsFill(option, 2, 7)).toBe(false);
  expect(optionsFill(option, 2, 5)).toBe(false);
  expect(optionsFill(Buffer.from('000a00000000', 'hex'), 0, 4)).toBe(true);
});
