import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningActivationService, startActivationService } from '../mocks/activation-service/index.js';
import { type MockDns, startDns } from '../mocks/dns/index.js';
import { type Asking, put, type Question, type Replies } from '../mocks/machine/core/ask.js';
import { goodAnswer, goodRequest, serveKms } from '../transport/testing.js';
import { type Network, perform } from './perform.js';
import { createResolver } from './resolve.js';

let dns: MockDns;
let service: RunningActivationService;
let network: Network;
beforeAll(async () => {
  dns = await startDns({ address: '127.0.0.1', port: 0, now: '2009-07-22T09:00:00Z' });
  service = await startActivationService({ listen: { address: '127.0.0.1', port: 0 } });
  await dns.control.addZone({ zone: 'contoso.com', updates: 'accepted' });
  network = {
    resolver: createResolver([dns.endpoint]),
    dnsServers: [dns.endpoint],
    activationServiceUrl: service.url,
  };
});
afterAll(() => Promise.all([dns.close(), service.close()]));

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** The port of a server on 127.0.0.1, which is closed after the test. */
async function portOf(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function* asking<Kind extends Question['ask']>(question: Extract<Question, { ask: Kind }>): Asking<Replies[Kind]> {
  return yield* put<Kind>(question);
}

const askKms = (port: number, host = '127.0.0.1') =>
  perform(asking<'kms'>({ ask: 'kms', host, port, request: goodRequest }), network);

test('a host that answers by the contract has answered', async () => {
  const host = await serveKms();
  open.push(host);
  expect(await askKms(host.endpoint.port)).toEqual({ kind: 'response', response: goodAnswer });
});

test('a host is found by its name in the world’s DNS, and by no other', async () => {
  const host = await serveKms();
  open.push(host);
  await dns.control.addRecords({
    records: [{ type: 'A', name: 'kms-1.contoso.com', ttl: 60, address: '127.0.0.1' }],
  });
  expect(await askKms(host.endpoint.port, 'kms-1.contoso.com')).toMatchObject({ kind: 'response' });
  expect(await askKms(host.endpoint.port, 'localhost')).toEqual({ kind: 'failed', code: '0x800706BA' });
});

test('a refused connection, and a name without an address, is 0x800706BA', async () => {
  const gone = createTcpServer();
  const port = await portOf(gone);
  await new Promise(resolve => gone.close(resolve));
  expect(await askKms(port)).toEqual({ kind: 'failed', code: '0x800706BA' });
  expect(await askKms(1688, 'nowhere.contoso.com')).toEqual({ kind: 'failed', code: '0x800706BA' });
});

test('a host that hangs up was reached and has not answered', async () => {
  const port = await portOf(createTcpServer(socket => socket.once('data', () => socket.destroy())));
  expect(await askKms(port)).toEqual({ kind: 'unanswered' });
});

test.each([
  ['what is not HTTP', 'GARBAGE\r\n\r\n'],
  ['what is not JSON', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n<p>'],
  ['another status', 'HTTP/1.1 500 Oops\r\ncontent-length: 2\r\n\r\n{}'],
  ['a message that breaks the contract', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'],
])('a host that answers %s has not answered', async (_what, text) => {
  const port = await portOf(createTcpServer(socket => socket.once('data', () => socket.end(text))));
  expect(await askKms(port)).toEqual({ kind: 'unanswered' });
});

test('a refusal by the host is an answer', async () => {
  const refusal = { result: 'refused', code: '0xC004F042' } as const;
  const host = await serveKms({ implementation: { request: () => refusal } });
  open.push(host);
  expect(await askKms(host.endpoint.port)).toEqual({ kind: 'response', response: refusal });
});

const activation = asking<'activation-service'>;
const request = {
  productKey: 'SYNTH-MAK00-C0NT0-00000-00201',
  hardwareId: '1'.repeat(36),
  activationId: goodRequest.activationId,
  computerName: 'ws-1.contoso.com',
};

test('the activation service is asked, and its refusal is an answer', async () => {
  expect(await perform(activation({ ask: 'activation-service', request }), network)).toMatchObject({
    response: { result: 'activated' },
  });
  const unknown = { ...request, productKey: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' };
  expect(await perform(activation({ ask: 'activation-service', request: unknown }), network)).toMatchObject({
    response: { result: 'refused' },
  });
});

test('an activation service that is not there, or answers garbage, is 0x80072EFD', async () => {
  const port = await portOf(createServer((_asked, answer) => answer.end('garbage')));
  for (const activationServiceUrl of [`http://127.0.0.1:${port}`, 'http://127.0.0.1:9'])
    expect(
      await perform(activation({ ask: 'activation-service', request }), { ...network, activationServiceUrl }),
    ).toEqual({ kind: 'failed', code: '0x80072EFD' });
});

test('DNS gives hosts, or the code of the failure', async () => {
  const ask = (domain: string) => perform(asking<'kms-locations'>({ ask: 'kms-locations', domain }), network);
  expect(await ask('nowhere.contoso.com')).toEqual({ kind: 'failed', code: '0x8007232B' });
  const location = { priority: 0, weight: 0, port: 1688, target: 'kms-1.contoso.com' };
  const record = { type: 'SRV' as const, name: '_vlmcs._tcp.site5.contoso.com', ttl: 60, ...location };
  await dns.control.addRecords({ records: [record] });
  expect(await ask('site5.contoso.com')).toEqual({ kind: 'locations', locations: [location] });
});

test('a publication is tried at the first DNS server, and an event says how it went', async () => {
  const publish = (zone: string, over: Network) => {
    const location = { target: 'kms-1.contoso.com', port: 1688, priority: 0, weight: 0 };
    return perform(
      asking<'publish'>({
        ask: 'publish',
        zone,
        name: `_vlmcs._tcp.${zone}`,
        location,
        clock: Date.UTC(2009, 6, 22, 9),
      }),
      over,
    );
  };
  expect((await publish('contoso.com', network)).event).toMatchObject({ id: 12_294, at: '2009-07-22T09:00:00Z' });
  const nobody = { ...network, dnsServers: [] };
  expect((await publish('contoso.com', nobody)).event).toMatchObject({
    id: 12_293,
    fields: ['0x800705B4', 'contoso.com'],
  });
  expect((await publish('fabrikam.com', network)).event).toMatchObject({ id: 12_293 });
});

test('a computation that asks nothing ends without the network', async () => {
  const nothing = (function* (): Asking<string> {
    return 'done';
  })();
  expect(await perform(nothing, network)).toBe('done');
});
