import { expect, test } from 'vitest';
import { compose, part, query, updateOf } from '../testing/compose.js';
import { KMS_NAME } from '../testing/contoso.js';
import { describeRequest, describeResponse } from './describe-message.js';

test('a query is described with its name as it came and asked in lower case', () => {
  const { asked, request } = describeRequest(query('_VLMCS._tcp.contoso.com', 'SRV', { udpOctets: 1232 }));
  expect(asked).toBe('SRV _vlmcs._tcp.contoso.com');
  expect(request).toEqual({
    id: 1,
    opcode: 'QUERY',
    edns: { version: 0, udpOctets: 1232, dnssecOk: false },
    recursionDesired: true,
    question: { name: '_VLMCS._tcp.contoso.com', type: 'SRV', class: 'IN' },
  });
});

test('an update is described with its prerequisites and changes', () => {
  const a = { type: 'A', name: 'kms-3.contoso.com', ttl: 60, address: '192.0.2.3' } as const;
  const gone = { name: KMS_NAME, type: 255, class: 255 };
  expect(describeRequest(updateOf('contoso.com', [part(a), part(a, 'NONE')], [gone]))).toEqual({
    asked: 'UPDATE contoso.com',
    request: {
      id: 1,
      opcode: 'UPDATE',
      zone: 'contoso.com',
      prerequisites: [{ class: 'ANY', type: 'ANY', name: KMS_NAME }],
      updates: [
        { class: 'IN', ...a },
        { class: 'NONE', ...a, ttl: 0 },
      ],
    },
  });
});

test('what is no message is described by why and how it began', () => {
  expect(describeRequest(Buffer.from('abc'))).toEqual({
    asked: 'malformed message',
    request: { id: 0x6162, malformed: 'a header has 12 octets, got 3', octets: 3, start: '616263' },
  });
});

test('numbers without a name keep their number (RFC 3597 5)', () => {
  expect(describeRequest(compose({ questions: [{ name: '', type: 65, class: 3 }] })).asked).toBe('TYPE65 .');
  expect(describeRequest(compose({ bits: 4 << 11 })).asked).toBe('OPCODE4 .');
  const txt = { name: 'a', type: 16, class: 1, ttl: 5, data: Buffer.from('01') };
  expect(describeResponse(compose({ bits: 0x800f, answers: [txt] }))).toMatchObject({
    rcode: 'RCODE15',
    answers: [{ type: 'TYPE16', name: 'a', ttl: 5, octets: '3031' }],
  });
});

test('an answer that is no message is described by why and how it began', () => {
  expect(describeResponse(Buffer.from('abc'))).toEqual({
    malformed: 'a header has 12 octets, got 3',
    octets: 3,
    start: '616263',
  });
});
