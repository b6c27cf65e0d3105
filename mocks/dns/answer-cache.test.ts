import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnswerCache, readPlainQuery } from './answer-cache.js';
import { respond } from './core/respond.js';
import { compose, query } from './testing/compose.js';
import { contosoState, KMS_NAME } from './testing/contoso.js';

const state = contosoState();

test('what the cache answers is octet for octet what the core answers', () => {
  const name = fc.mixedCase(
    fc.constantFrom(KMS_NAME, '_tcp.contoso.com', 'contoso.com', 'x.contoso.com', 'example.org', ''),
  );
  const opt = fc.record({
    name: fc.constant(''),
    type: fc.constant(41),
    class: fc.nat(0xffff),
    ttl: fc.constantFrom(0, 0x8000),
  });
  const question = fc.record({
    name,
    type: fc.constantFrom(1, 2, 6, 33, 255, 252, 65, 97),
    class: fc.constantFrom(1, 3, 255),
  });
  const message = fc.record({
    id: fc.nat(0xffff),
    bits: fc.constantFrom(0, 0x0100, 0x0130),
    questions: question.map(each => [each]),
    additional: fc.array(opt, { maxLength: 1 }),
  });
  const transport = fc.constantFrom('udp' as const, 'tcp' as const);
  const cache = new AnswerCache();
  let hits = 0;
  fc.assert(
    fc.property(message, transport, (composition, over) => {
      const octets = compose(composition);
      const fromCore = respond(state, { message: octets, transport: over }).answer.message ?? Buffer.alloc(0);
      const plain = readPlainQuery(octets, over);
      if (plain === undefined) throw new Error('Expected a plain query.');
      const cached = cache.find(plain, octets);
      if (cached === undefined) cache.keep(plain, octets, fromCore);
      else {
        hits++;
        expect(cached).toEqual(fromCore);
      }
    }),
    { numRuns: 3000 },
  );
  expect(hits).toBeGreaterThan(500);
});

test('what is not a plain query is left to the core', () => {
  const srv = query(KMS_NAME, 'SRV', { udpOctets: 1232 });
  const changed = (at: number, octet: number) => Buffer.from(srv.map((old, index) => (index === at ? octet : old)));
  expect(readPlainQuery(srv, 'udp')).toBeDefined();
  const version = srv.length - 5;
  for (const other of [
    changed(2, 0x80),
    changed(2, 0x28),
    changed(5, 2),
    changed(7, 1),
    changed(11, 2),
    changed(version, 1),
  ]) {
    expect(readPlainQuery(other, 'udp')).toBeUndefined();
  }
  expect(readPlainQuery(changed(12, 0xc0), 'udp')).toBeUndefined();
  expect(readPlainQuery(srv.subarray(0, -1), 'udp')).toBeUndefined();
  expect(readPlainQuery(Buffer.concat([srv, Buffer.alloc(1)]), 'udp')).toBeUndefined();
});

test('octets of any kind are a plain query or not, never an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), octets => {
      readPlainQuery(Buffer.concat([Buffer.from([0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1]), octets]), 'udp');
    }),
    { numRuns: 1000 },
  );
});

test('names that only Latin-1 would take for one are kept apart', () => {
  const cache = new AnswerCache();
  const [small, large] = ['\\228.contoso.com', '\\196.contoso.com'].map(name => query(name, 'A'));
  if (small === undefined || large === undefined) throw new Error('Expected two queries.');
  const plain = (message: Buffer) => readPlainQuery(message, 'udp') ?? { key: '', questionEnd: 0 };
  cache.keep(plain(small), small, respond(state, { message: small, transport: 'udp' }).answer.message ?? small);
  expect(cache.find(plain(large), large)).toBeUndefined();
});
