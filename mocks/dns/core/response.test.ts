import { expect, test } from 'vitest';
import { type Response, writeResponse } from './response.js';

const addresses = Array.from({ length: 3 }, (_, index) => {
  return { type: 'A', name: 'a.b', ttl: 0, address: `192.0.2.${index}` } as const;
});
const bare: Response = {
  ...{ id: 0x1234, opcode: 0, recursionDesired: false, authoritative: false, rcode: 0, question: undefined },
  ...{ answers: [], authority: [], additional: [], glueIsNeeded: false, trailers: [] },
};
const truncated = (message: Buffer) => (message.readUInt8(2) & 0x02) !== 0;

test('a set that fills the answer to its last octet goes in, and one octet less leaves it out whole', () => {
  const response = { ...bare, answers: [addresses] };
  const whole = writeResponse(response, 65_535);
  expect(writeResponse(response, whole.length)).toEqual(whole);
  const cut = writeResponse(response, whole.length - 1);
  expect([cut.length, truncated(cut), cut.readUInt16BE(6)]).toEqual([12, true, 0]);
});

test('what always goes last takes its room from the records', () => {
  const trailers = [Buffer.from('abc'), Buffer.from('de')];
  const response = { ...bare, answers: [addresses], trailers };
  const whole = writeResponse(response, 65_535);
  expect(whole.subarray(-5).toString()).toBe('abcde');
  expect(whole.readUInt16BE(10)).toBe(2);
  const cut = writeResponse(response, whole.length - 1);
  expect([cut.length, truncated(cut)]).toEqual([17, true]);
});

test('the response code is cut to its four lower bits', () => {
  expect(writeResponse({ ...bare, rcode: 16 }, 512).readUInt8(3)).toBe(0);
});
