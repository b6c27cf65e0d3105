import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kmsProtocol } from '../contracts/generated/verbs.js';
import { type Exchanged, openExchange, type Reply } from './exchange.js';
import { goodAnswer, goodRequest } from './testing.js';

function askKms(seen: Exchanged[] = []): (text: string) => Reply {
  const ask = openExchange({
    contract: kmsProtocol,
    implementation: { request: () => goodAnswer },
    onExchange: exchange => seen.push(exchange),
  }).get('request');
  return text => {
    const reply = ask?.(text);
    if (reply === undefined || typeof reply === 'string' || reply instanceof Promise)
      throw new Error('expected a reply');
    return reply;
  };
}

test('whatever is sent is answered 200 or 400, in JSON, and journaled once', () => {
  const member = fc.constantFrom(...Object.keys(goodRequest));
  const nearly = fc
    .tuple(member, fc.jsonValue())
    .map(([name, value]) => JSON.stringify({ ...goodRequest, [name]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), nearly), text => {
      const seen: Exchanged[] = [];
      const reply = askKms(seen)(text);
      expect([200, 400]).toContain(reply.status);
      expect(seen).toHaveLength(1);
      expect(seen[0]?.response).toEqual(JSON.parse(reply.text));
    }),
  );
});

test('an unreadable request stands in the journal as the reason why', () => {
  const seen: Exchanged[] = [];
  askKms(seen)('{');
  const reason = 'the caller sent an invalid "request" request of KMS protocol 1.0: the message itself must be JSON';
  expect(seen).toEqual([
    { asked: 'request', request: reason, response: { error: reason, path: '', rule: 'must be JSON' } },
  ]);
});
