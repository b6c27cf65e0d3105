import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { ContractViolation } from '../contracts/contract.js';
import { kmsProtocol, targetControl } from '../contracts/generated/verbs.js';
import { callContract } from './call-contract.js';
import { goodAnswer, goodRequest, serveKms } from './testing.js';
import { urlOf } from './url-of.js';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function listenRaw(listener: (socket: Socket) => void): Server {
  return createTcpServer(listener).listen(0, '127.0.0.1');
}

/** A server that keeps to no contract. */
async function stranger(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a client speaks to a server of the same contract', async () => {
  const server = await serveKms();
  const client = callContract(kmsProtocol, urlOf(server.endpoint));
  expect(await client.request(goodRequest)).toEqual(goodAnswer);
  await server.close();
});

test('a request that breaks the contract does not leave: the caller is named', async () => {
  const client = callContract(kmsProtocol, 'http://127.0.0.1:1');
  const call = client.request({ ...goodRequest, machineName: '' });
  await expect(call).rejects.toThrow(/^the caller sent an invalid "request" request of KMS protocol: \/machineName/);
});

test.each([
  ['not JSON', 200, '<html>'],
  ['an answer that breaks the contract', 200, JSON.stringify({ ...goodAnswer, count: 1.5 })],
  ['another status', 503, 'busy'],
  ['no content', 204, ''],
])('%s is the server’s fault and says so', async (_title, status, text) => {
  const url = await stranger((_request, response) => response.writeHead(status).end(text));
  const failure = await callContract(kmsProtocol, url)
    .request(goodRequest)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ContractViolation);
  expect((failure as ContractViolation).sender).toBe(`the server at ${url}/kms/v1/request`);
});

test('a server that speaks no HTTP is named too', async () => {
  const server = listenRaw(socket => socket.end('220 mail.contoso.com ESMTP\r\n'));
  open.push(server);
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(callContract(kmsProtocol, url).request(goodRequest)).rejects.toThrow('must be HTTP');
});

test('what a server says of our request is handed on with its path and rule', async () => {
  const body = JSON.stringify({ error: 'no', path: '/interpretation', rule: 'must be one of a, b' });
  const url = await stranger((_request, response) => response.writeHead(400).end(body));
  const call = callContract(kmsProtocol, url).request(goodRequest);
  await expect(call).rejects.toMatchObject({ sender: 'the caller', violation: { path: '/interpretation' } });
});

test.each<[string, string, Record<string, string>, string | Buffer]>([
  ['packed', 'must not be encoded, was gzip', { 'content-encoding': 'gzip' }, '{}'],
  ['after a byte order mark', 'without a byte order mark', {}, `\uFEFF${JSON.stringify(goodAnswer)}`],
  ['with bytes that are no text', 'must be UTF-8', {}, Buffer.from('{"result":"\xff"}', 'latin1')],
  ['below 17 KiB of headers', 'must have headers of at most 16384 bytes', { x: 'x'.repeat(17_000) }, '{}'],
])('an answer %s is told as such', async (_title, rule, headers, body) => {
  const url = await stranger((_request, response) => response.writeHead(200, headers).end(body));
  await expect(callContract(kmsProtocol, url).request(goodRequest)).rejects.toThrow(rule);
});

test('a redirect is not followed', async () => {
  const asked: string[] = [];
  const url = await stranger(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  await expect(callContract(kmsProtocol, url).request(goodRequest)).rejects.toThrow('must be answered 200, was 307');
  expect(asked).toEqual(['/kms/v1/request']);
});

/** Every request is answered wrongly, and after the answer comes one that would be right for the next. */
async function oneTooMany(wrong: string): Promise<{ url: string; connections: () => number }> {
  let connections = 0;
  const right = JSON.stringify(goodAnswer);
  const bytes = (body: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const server = listenRaw(socket => {
    connections += 1;
    socket.on('error', () => undefined).on('data', () => socket.write(bytes(wrong), () => socket.write(bytes(right))));
  });
  open.push(server);
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections };
}

test('what follows upon a bad answer is not taken for the next', async () => {
  const { url, connections } = await oneTooMany('{"count":1}');
  const client = callContract(kmsProtocol, url);
  for (let request = 1; request <= 3; request += 1) {
    await expect(client.request(goodRequest)).rejects.toThrow(ContractViolation);
    expect(connections()).toBe(request);
  }
});

test('after the last verb the connection is not used again', async () => {
  const { url, connections } = await oneTooMany(JSON.stringify(goodAnswer));
  const client = callContract(kmsProtocol, url, { lastVerb: 'request' });
  for (let request = 1; request <= 3; request += 1) {
    expect(await client.request(goodRequest)).toEqual(goodAnswer);
    expect(connections()).toBe(request);
  }
});

test('one connection is kept until the last verb, then the next one is', async () => {
  let connections = 0;
  const url = await stranger((_request, response) => response.end('{"result":{}}'));
  open.at(-1)?.on('connection', () => {
    connections += 1;
  });
  const client = callContract(targetControl, url, { lastVerb: 'close' });
  const value = { world: 'w', computer: 'C', path: '', name: 'KeyManagementServiceName' };
  for (let world = 1; world <= 4; world += 1) {
    for (let verb = 0; verb < 3; verb += 1) expect(await client.deleteRegistry(value)).toEqual({ result: {} });
    await client.close({ world: 'w' });
    expect(connections).toBe(world);
  }
});

test('an answer over the limit is not read to its end', async () => {
  const url = await stranger((_request, response) => {
    response.writeHead(200);
    const endless = () => {
      while (response.write(' '.repeat(10_000)));
      response.once('drain', endless);
    };
    endless();
  });
  const call = callContract(kmsProtocol, url, { maxBytes: 50_000 }).request(goodRequest);
  await expect(call).rejects.toThrow('must not be longer than 50000 bytes');
});

test('no answer in time, a closed connection and nobody there are told apart', async () => {
  const silent = await stranger(() => {});
  const late = callContract(kmsProtocol, silent, { timeoutMilliseconds: 50 }).request(goodRequest);
  await expect(late).rejects.toMatchObject({ name: 'NoAnswer', reason: 'deadline' });

  const rude = await stranger(request => request.socket.destroy());
  const hungUp = callContract(kmsProtocol, rude).request(goodRequest);
  await expect(hungUp).rejects.toMatchObject({ name: 'NoAnswer', reason: 'hung-up' });

  const gone = await serveKms();
  await gone.close();
  const refused = callContract(kmsProtocol, urlOf(gone.endpoint)).request(goodRequest);
  await expect(refused).rejects.toMatchObject({ name: 'NoAnswer', reason: 'unreachable' });
});
