import fc from 'fast-check';
import { expect, test } from 'vitest';
import { query } from '../testing/compose.js';
import { readMessage } from './message.js';

const srv = query('_vlmcs._tcp.contoso.com', 'SRV', { udpOctets: 1232 });

test('octets of any kind are a message or malformed, never an error', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), octets => void readMessage(Buffer.from(octets))));
});

test('a message with any octet changed is a message or malformed, never an error', () => {
  fc.assert(
    fc.property(fc.nat(srv.length - 1), fc.nat(255), (at, octet) => {
      const changed = Buffer.from(srv);
      changed[at] = octet;
      expect(['message', 'malformed']).toContain(readMessage(changed).kind);
    }),
    { numRuns: 1000 },
  );
});

test('a query is taken apart', () => {
  const message = readMessage(srv);
  expect(message).toMatchObject({
    kind: 'message',
    id: 1,
    flags: { opcode: 0, isResponse: false, recursionDesired: true },
  });
  expect(message).toMatchObject({
    questions: [{ name: '_vlmcs._tcp.contoso.com', type: 33, class: 1, start: 12, end: 41 }],
  });
  expect(message).toMatchObject({ additional: [{ name: '', type: 41, class: 1232 }] });
});

test('every cut of a message is malformed, and keeps its id from the second octet on', () => {
  for (let length = 0; length < srv.length; length++) {
    expect(readMessage(srv.subarray(0, length))).toMatchObject({ kind: 'malformed', id: length < 2 ? undefined : 1 });
  }
});

test('octets after the last section make a message malformed', () => {
  expect(readMessage(Buffer.concat([srv, Buffer.alloc(1)])).kind).toBe('malformed');
});

test('the largest counts in a short message are malformed at once', () => {
  const octets = Buffer.concat([Buffer.from([0, 1, 0, 0]), Buffer.alloc(8, 0xff)]);
  expect(readMessage(octets)).toMatchObject({ kind: 'malformed', why: 'question at octet 12 cannot be read' });
});
