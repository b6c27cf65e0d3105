import { type DecodedPacket, decode } from 'dns-packet';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DnsRecord } from '../../../contracts/types/mock-control.js';
import { compose, part, query, updateOf } from '../testing/compose.js';
import { contosoState, KMS_NAME } from '../testing/contoso.js';
import { addRecords, setFaults } from './administer.js';
import { describeResponse } from './describe-message.js';
import { CLASS, TYPE } from './protocol-numbers.js';
import { respond } from './respond.js';
import type { DnsState } from './state.js';

const state = contosoState();
const host = (octet: number): DnsRecord => ({
  type: 'A',
  name: 'many.contoso.com',
  ttl: 60,
  address: `10.0.0.${octet}`,
});
const crowded = addRecords(
  state,
  Array.from({ length: 100 }, (_, index) => host(index)),
);

function answerTo(message: Buffer, transport: 'udp' | 'tcp' = 'udp', from: DnsState = state): Buffer | null {
  return respond(from, { message, transport }).answer.message;
}

function told(
  message: Buffer,
  transport: 'udp' | 'tcp' = 'udp',
  from: DnsState = state,
): DecodedPacket & { rcode: string } {
  const answer = answerTo(message, transport, from);
  if (answer === null) throw new Error('Expected an answer.');
  return Object.assign(decode(answer), { rcode: Object(describeResponse(answer)).rcode });
}

test('octets of any kind get an answer that can be read, or none, never an error', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 600 }),
      fc.constantFrom('udp' as const, 'tcp' as const),
      (octets, transport) => {
        const answer = answerTo(Buffer.from(octets), transport);
        if (answer !== null) expect(describeResponse(answer)).not.toHaveProperty('malformed');
      },
    ),
    { numRuns: 500 },
  );
});

test('a query or an update with any octets changed gets an answer that can be read, or none, never an error', () => {
  const messages = [
    query(KMS_NAME, 'SRV', { udpOctets: 1232 }),
    updateOf('contoso.com', [part(host(1)), { name: KMS_NAME, type: TYPE.ANY, class: CLASS.ANY }]),
  ];
  const change = fc.tuple(fc.nat(200), fc.nat(255));
  fc.assert(
    fc.property(fc.constantFrom(...messages), fc.array(change, { minLength: 1, maxLength: 4 }), (message, changes) => {
      const changed = Buffer.from(message);
      for (const [at, octet] of changes) changed[at % changed.length] = octet;
      const answer = answerTo(changed);
      if (answer !== null) expect(describeResponse(answer)).not.toHaveProperty('malformed');
    }),
    { numRuns: 2000 },
  );
});

test('the id, the opcode, the RD bit and the letters of the question come back, AA is set and RA is not', () => {
  const question = { name: '_VLMCS._tcp.CONTOSO.com', type: TYPE.SRV };
  const answer = told(compose({ id: 4711, bits: 0x0100, questions: [question] }));
  expect(answer).toMatchObject({
    id: 4711,
    flag_qr: true,
    flag_aa: true,
    flag_rd: true,
    flag_ra: false,
    flag_tc: false,
  });
  expect(answer.questions).toEqual([{ ...question, type: 'SRV', class: 'IN' }]);
  expect(answer.answers?.map(({ name }) => name)).toEqual([question.name, question.name]);
});

test('an answer, an empty datagram and one octet get nothing', () => {
  for (const message of [Buffer.alloc(0), Buffer.alloc(1), compose({ bits: 0x8000 })])
    expect(answerTo(message)).toBeNull();
});

test('what cannot be read gets FORMERR where there is an id', () => {
  expect(answerTo(Buffer.from([0x12, 0x34]))).toEqual(Buffer.from('123480010000000000000000', 'hex'));
  expect(told(query(KMS_NAME, 'SRV').subarray(0, 20))).toMatchObject({ id: 1, rcode: 'FORMERR' });
});

test.each([
  ['no question', compose({})],
  ['two questions', compose({ questions: [1, 2].map(type => ({ name: KMS_NAME, type })) })],
  ['two OPT records', compose({ questions: [{ name: KMS_NAME, type: 33 }], additional: [opt(), opt()] })],
  [
    'an OPT record that is not of the root',
    compose({ questions: [{ name: KMS_NAME, type: 33 }], additional: [{ ...opt(), name: 'a' }] }),
  ],
  [
    'an OPT record with half an option',
    compose({ questions: [{ name: KMS_NAME, type: 33 }], additional: [{ ...opt(), data: Buffer.alloc(3) }] }),
  ],
])('a query with %s gets FORMERR', (_, message) => {
  expect(told(message).rcode).toBe('FORMERR');
});

test('another operation gets NOTIMP, whatever comes after the header', () => {
  expect(told(compose({ bits: 4 << 11 })).rcode).toBe('NOTIMP');
});

test.each([
  ['class CH', compose({ questions: [{ name: 'version.bind', type: 16, class: 3 }] })],
  ['class ANY', compose({ questions: [{ name: KMS_NAME, type: 33, class: 255 }] })],
  ['a zone transfer', query('contoso.com', 'AXFR')],
  ['a name outside the zones', query('example.org', 'A')],
])('a query for %s is REFUSED', (_, message) => {
  expect(told(message).rcode).toBe('REFUSED');
});

test.each([
  ['without EDNS', undefined, 512],
  ['with EDNS for less than 512', { udpOctets: 100 }, 512],
  ['with EDNS for 700', { udpOctets: 700 }, 700],
  ['with EDNS for 4096', { udpOctets: 4096 }, 1232],
])('an answer over UDP %s is cut off, set by set, and says so', (_, edns, limit) => {
  const answer = answerTo(query('many.contoso.com', 'A', edns), 'udp', crowded);
  expect(answer?.length).toBeLessThanOrEqual(limit);
  expect(decode(answer ?? Buffer.alloc(0))).toMatchObject({
    flag_tc: true,
    answers: [],
    additionals: edns ? [{ type: 'OPT' }] : [],
  });
});

test('over TCP the same answer is whole', () => {
  const answer = told(query('many.contoso.com', 'A'), 'tcp', crowded);
  expect(answer).toMatchObject({ flag_tc: false });
  expect(answer.answers).toHaveLength(100);
});

test('addresses that do not fit are left out without a word (RFC 2181 9)', () => {
  const targets = Array.from({ length: 13 }, (_, index) => `h${index}.contoso.com`);
  const ns = targets.map((target): DnsRecord => ({ type: 'NS', name: 'contoso.com', ttl: 60, target }));
  const addresses = targets.map((name): DnsRecord => ({ type: 'AAAA', name, ttl: 60, address: '2001:db8::1' }));
  const answer = told(query('contoso.com', 'NS'), 'udp', addRecords(state, [...ns, ...addresses]));
  expect(answer).toMatchObject({ flag_tc: false });
  expect(answer.answers).toHaveLength(14);
  expect(answer.additionals?.length).toBeLessThan(14);
});

test('a referral without room for the addresses of its servers says that it was cut off (RFC 9471 3.1)', () => {
  const targets = Array.from({ length: 14 }, (_, index) => `h${index}.child.contoso.com`);
  const ns = targets.map((target): DnsRecord => ({ type: 'NS', name: 'child.contoso.com', ttl: 60, target }));
  const addresses = targets.map((name): DnsRecord => ({ type: 'AAAA', name, ttl: 60, address: '2001:db8::1' }));
  const answer = told(query('www.child.contoso.com', 'A'), 'udp', addRecords(state, [...ns, ...addresses]));
  expect(answer).toMatchObject({ flag_tc: true, flag_aa: false });
  expect(answer.authorities).toHaveLength(14);
});

test('an answer of any length stays within what its client can take', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom<keyof typeof TYPE>('A', 'ANY', 'SRV', 'NS'),
      (udpOctets, type) => {
        const answer = answerTo(query('many.contoso.com', type, { udpOctets }), 'udp', crowded);
        expect(answer?.length).toBeLessThanOrEqual(Math.max(512, udpOctets));
      },
    ),
  );
});

test('the OPT record comes back with version 0, and with the DO bit if it came with it', () => {
  const withDo = compose({ questions: [{ name: KMS_NAME, type: 33 }], additional: [{ ...opt(), ttl: 0x8000 }] });
  expect(told(withDo).additionals).toContainEqual(
    expect.objectContaining({ type: 'OPT', ednsVersion: 0, flag_do: true, udpPayloadSize: 1232 }),
  );
  expect(told(query(KMS_NAME, 'SRV')).additionals?.some(({ type }) => type === 'OPT')).toBe(false);
});

test('a later version of EDNS gets BADVERS and no answer', () => {
  expect(told(query(KMS_NAME, 'SRV', { udpOctets: 1232, version: 1 }))).toMatchObject({
    rcode: 'BADVERS',
    answers: [],
  });
});

test('a signed message gets NOTAUTH with BADKEY, and nothing is changed', () => {
  const tsig = {
    name: 'key',
    type: TYPE.TSIG,
    class: CLASS.ANY,
    data: Buffer.from('\x03alg\0\0\0Jf\xd9p\x01\x2c\0\x02mm\x12\x34\0\0\0\0', 'latin1'),
  };
  const address = part({ ...host(1), name: 'kms-3.contoso.com' });
  const questions = [{ name: 'contoso.com', type: TYPE.SOA }];
  const step = respond(state, {
    message: compose({ bits: 5 << 11, questions, authority: [address], additional: [tsig] }),
    transport: 'udp',
  });
  expect(step.state).toBe(state);
  expect(describeResponse(step.answer.message ?? Buffer.alloc(0))).toMatchObject({
    rcode: 'NOTAUTH',
    signedWithKey: 'key',
  });
  expect(step.answer.message?.toString('latin1')).toContain('\x03alg\0\0\0Jf\xd9p\x01\x2c\0\0\x12\x34\0\x11\0\0');
});

test('a signature that is cut off or not the last record gets FORMERR', () => {
  const questions = [{ name: 'contoso.com', type: TYPE.SOA }];
  const tsig = { name: 'key', type: TYPE.TSIG, class: CLASS.ANY, data: Buffer.from('\x03alg\0\0\0', 'latin1') };
  expect(told(compose({ questions, additional: [tsig] })).rcode).toBe('FORMERR');
  expect(told(compose({ questions, additional: [tsig, opt()] })).rcode).toBe('FORMERR');
});

test('the longest signature still gets an answer that can be read', () => {
  const long = Array.from({ length: 4 }, () => 'a'.repeat(62)).join('.');
  const algorithm = Buffer.concat([...long.split('.').map(label => Buffer.from(`\x3e${label}`)), Buffer.alloc(17)]);
  const additional = [{ name: long, type: TYPE.TSIG, class: CLASS.ANY, data: algorithm }];
  expect(told(compose({ questions: [{ name: long, type: 1 }], additional })).rcode).toBe('NOTAUTH');
});

test('an update is answered with its zone and changes the state', () => {
  const step = respond(state, {
    message: updateOf('contoso.com', [part({ ...host(1), name: 'kms-3.contoso.com' })]),
    transport: 'udp',
  });
  expect(describeResponse(step.answer.message ?? Buffer.alloc(0))).toMatchObject({ rcode: 'NOERROR', answers: [] });
  expect(told(query('kms-3.contoso.com', 'A'), 'udp', step.state).answers).toHaveLength(1);
});

test('a fault for one name leaves the others alone', () => {
  const faulty = setFaults(state, [{ fault: 'servfail', name: KMS_NAME.toUpperCase() }]);
  expect(told(query(KMS_NAME, 'SRV'), 'udp', faulty)).toMatchObject({ rcode: 'SERVFAIL', answers: [] });
  expect(told(query('kms-1.contoso.com', 'A'), 'udp', faulty).rcode).toBe('NOERROR');
});

test('a fault for every name is for updates too', () => {
  const faulty = setFaults(state, [{ fault: 'refused' }]);
  const step = respond(faulty, { message: updateOf('contoso.com', [part(host(1))]), transport: 'udp' });
  expect(describeResponse(step.answer.message ?? Buffer.alloc(0))).toMatchObject({ rcode: 'REFUSED' });
  expect(step.state).toBe(faulty);
});

test('an update is met by a fault for a name that it changes', () => {
  const faulty = setFaults(state, [{ fault: 'drop', name: 'many.contoso.com' }]);
  expect(answerTo(updateOf('contoso.com', [part(host(1))]), 'udp', faulty)).toBeNull();
  expect(
    answerTo(updateOf('contoso.com', [part({ ...host(1), name: 'few.contoso.com' })]), 'udp', faulty),
  ).not.toBeNull();
});

test('a dropped question gets nothing', () => {
  expect(answerTo(query(KMS_NAME, 'SRV'), 'udp', setFaults(state, [{ fault: 'drop' }]))).toBeNull();
});

test('a delay goes with whatever else is answered', () => {
  const faulty = setFaults(state, [{ fault: 'delay', delayMilliseconds: 250 }, { fault: 'servfail' }]);
  const { answer } = respond(faulty, { message: query(KMS_NAME, 'SRV'), transport: 'udp' });
  expect(answer.delayMilliseconds).toBe(250);
  expect(describeResponse(answer.message ?? Buffer.alloc(0))).toMatchObject({ rcode: 'SERVFAIL' });
});

test('a stale name goes on as it stood when the fault was set, other names do not', () => {
  const faulty = setFaults(state, [{ fault: 'stale', name: KMS_NAME }]);
  const later = addRecords(faulty, [
    host(1),
    { type: 'SRV', name: KMS_NAME, ttl: 60, priority: 0, weight: 0, port: 1, target: 'a.b' },
  ]);
  expect(told(query(KMS_NAME, 'SRV'), 'udp', later).answers).toHaveLength(2);
  expect(told(query('many.contoso.com', 'A'), 'udp', later).answers).toHaveLength(1);
  expect(told(query(KMS_NAME, 'SRV'), 'udp', setFaults(later, [])).answers).toHaveLength(3);
});

function opt() {
  return { name: '', type: TYPE.OPT, class: 1232 };
}
