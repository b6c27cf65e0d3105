import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { KmsAnswer } from '../contracts/types/kms-protocol.js';
import type { Exchanged } from './exchange.js';
import type { ContractServer } from './serve-contract.js';
import { goodAnswer, goodRequest, serveKms } from './testing.js';
import { urlOf } from './url-of.js';

const servers: ContractServer[] = [];
async function started(changes: Parameters<typeof serveKms>[0] = {}): Promise<ContractServer> {
  const server = await serveKms(changes);
  servers.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()));
});

function post(server: ContractServer, body: string | Uint8Array): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${urlOf(server.endpoint)}/kms/v1/request`, { method: 'POST', headers, body: body as string });
}

test('a request that conforms is answered', async () => {
  const answer = await post(await started(), JSON.stringify(goodRequest));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual(goodAnswer);
});

test('a request that breaks the contract is 400, names path, rule and sender, and reaches nobody', async () => {
  let reached = 0;
  const server = await started({
    implementation: {
      request: () => {
        reached += 1;
        return goodAnswer;
      },
    },
  });
  const answer = await post(server, JSON.stringify({ ...goodRequest, requiredCount: 0 }));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    error: 'the caller sent an invalid "request" request of KMS protocol 1.0: /requiredCount must be >= 1',
    path: '/requiredCount',
    rule: 'must be >= 1',
  });
  expect(reached).toBe(0);
});

test.each([
  ['not JSON', '{"clientMachineId":'],
  ['nothing', ''],
  ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ['a member too many', JSON.stringify({ ...goodRequest, surprise: 1 })],
  ['a member called __proto__', `{"__proto__":{},${JSON.stringify(goodRequest).slice(1)}`],
])('%s is 400', async (_title, body) => {
  expect((await post(await started(), body)).status).toBe(400);
});

test('an answer of ours that breaks the contract never leaves: 500', async () => {
  const seen: Exchanged[] = [];
  const wrong = { ...goodAnswer, count: -1 } satisfies KmsAnswer;
  const server = await started({
    implementation: { request: () => wrong },
    onExchange: exchange => seen.push(exchange),
  });
  const answer = await post(server, JSON.stringify(goodRequest));
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ path: '/count', error: expect.stringMatching(/^the server sent/) });
  expect(seen).toHaveLength(1);
});

test('an implementation that throws, now or later, is 500 and the server lives', async () => {
  for (const request of [
    () => {
      throw new Error('out of paper');
    },
    async () => {
      throw new Error('out of paper');
    },
  ]) {
    const server = await started({ implementation: { request } });
    const answer = await post(server, JSON.stringify(goodRequest));
    expect(answer.status).toBe(500);
    expect(((await answer.json()) as { rule: string }).rule).toContain('out of paper');
  }
});

test('a promised answer is waited for', async () => {
  const server = await started({ implementation: { request: async () => goodAnswer } });
  expect(await (await post(server, JSON.stringify(goodRequest))).json()).toEqual(goodAnswer);
});

test('a body over the limit is 413, also when it is sent in pieces', async () => {
  const server = await started({ maxBodyBytes: 1000 });
  expect((await post(server, ' '.repeat(1001))).status).toBe(413);
  expect((await post(server, ' '.repeat(600_000))).status).toBe(413);
  expect((await post(server, JSON.stringify(goodRequest))).status).toBe(200);
});

test('a body far over the limit is cut off', async () => {
  const server = await started({ maxBodyBytes: 1000 });
  const outcome = await post(server, ' '.repeat(8_000_000)).then(
    answer => answer.status,
    () => 'cut off',
  );
  expect([413, 'cut off']).toContain(outcome);
});

test('a body that does not arrive in time is 408', async () => {
  const server = await started({ requestDeadlineMilliseconds: 100 });
  const socket = connect(server.endpoint.port, server.endpoint.address);
  socket.write(
    'POST /kms/v1/request HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
  );
  const [data] = await once(socket, 'data');
  expect(String(data)).toMatch(/^HTTP\/1.1 408/);
  socket.destroy();
});

test('connections over the limit are closed at once', async () => {
  const server = await started({ maxConnections: 1 });
  const first = connect(server.endpoint.port, server.endpoint.address);
  await once(first, 'connect');
  const second = connect(server.endpoint.port, server.endpoint.address);
  await once(second, 'close');
  first.destroy();
});

test('hang-up closes the connection without an answer, and the journal says null', async () => {
  const seen: Exchanged[] = [];
  const server = await started({ fault: () => 'hang-up', onExchange: exchange => seen.push(exchange) });
  await expect(post(server, JSON.stringify(goodRequest))).rejects.toThrow();
  expect(seen).toEqual([{ asked: 'request', request: goodRequest, response: null }]);
});

test('garbage is 200 and not the contract', async () => {
  const answer = await post(await started({ fault: () => 'garbage' }), JSON.stringify(goodRequest));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('<html>this is not the contract</html>');
});

test('silence never answers, until the server closes', async () => {
  let asked = () => {};
  const wasAsked = new Promise<void>(resolve => {
    asked = resolve;
  });
  const server = await serveKms({ fault: () => 'silence', onExchange: () => asked() });
  const outcome = post(server, JSON.stringify(goodRequest)).then(
    () => 'answered',
    () => 'released',
  );
  await wasAsked;
  await server.close();
  expect(await outcome).toBe('released');
});

test('closing ends idle kept connections at once', async () => {
  const server = await serveKms();
  const socket = connect(server.endpoint.port, server.endpoint.address);
  await once(socket, 'connect');
  const ended = once(socket, 'close');
  await Promise.all([server.close(), server.close()]);
  await ended;
  await server.close();
});

test('a port that is taken is an error with its code', async () => {
  const server = await started();
  await expect(serveKms({ listen: server.endpoint })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
