import { afterEach, beforeEach, expect, test } from 'vitest';
import { kmsHostControl, kmsProtocol } from '../../contracts/generated/verbs.js';
import type { KmsProtocol } from '../../contracts/types/kms-protocol.js';
import type { KmsHostControl } from '../../contracts/types/mock-control.js';
import { callContract } from '../../transport/call-contract.js';
import { urlOf } from '../../transport/url-of.js';
import { morning, requestOf } from './core/testing.js';
import { type RunningKmsHost, startKmsHost } from './index.js';

const free = { address: '127.0.0.1', port: 0 };
let host: RunningKmsHost;
let client: KmsProtocol;
/** Control as a tester outside this process has it. */
let control: KmsHostControl;

beforeEach(async () => {
  host = await startKmsHost({ name: 'KMS_1', listen: free, controlListen: free, now: '2009-07-22T09:00:00Z' });
  client = callContract(kmsProtocol, host.url);
  if (host.controlEndpoint === undefined) throw new Error('expected a control port');
  control = callContract(kmsHostControl, urlOf(host.controlEndpoint));
  await control.configure({ hostKeyType: 'kms-c', activated: true });
});
afterEach(() => host.close());

test('control stands on a port of its own', async () => {
  expect(host.controlEndpoint?.port).not.toBe(host.endpoint.port);
  expect(await control.health({})).toEqual({
    mock: 'kms-host',
    protocol: host.endpoint,
    now: '2009-07-22T09:00:00Z',
  });
  expect((await fetch(`${host.url}/control/v1/health`, { method: 'POST' })).status).toBe(404);
});

test('24 computers of the kit’s making and one of ours make 25', async () => {
  await control.configure({ contactedBy: { computers: 24, requiredCount: 25 } });
  expect(await client.request(requestOf(99, 'client', morning))).toMatchObject({ result: 'answered', count: 25 });
  expect(await control.status({})).toMatchObject({ currentCount: 25, totalRequests: 1, failedRequests: 0 });
});

test('computers of the kit’s making are the same ones every time', async () => {
  await control.configure({ contactedBy: { computers: 3, requiredCount: 5 } });
  await control.configure({ contactedBy: { computers: 4, requiredCount: 5 } });
  expect((await control.status({})).currentCount).toBe(4);
});

test('more computers than any table holds are refused, and nothing changes', async () => {
  const call = control.configure({ activated: false, contactedBy: { computers: 10_001, requiredCount: 5 } });
  await expect(call).rejects.toMatchObject({ violation: { path: '/contactedBy/computers' } });
  expect(await client.request(requestOf(1, 'client', morning))).toMatchObject({ result: 'answered' });
});

test('the host’s own clock can be wrong, and rows leave as its time passes', async () => {
  await client.request(requestOf(1, 'client', morning));
  await control.setClock({ now: '2009-08-21T09:00:00Z' });
  expect((await control.status({})).currentCount).toBe(0);
  await control.configure({ clockOffsetMinutes: 300 });
  const request = requestOf(1, 'client', Date.parse('2009-08-21T09:00:00Z'));
  expect(await client.request(request)).toEqual({ result: 'refused', code: '0xC004F06C' });
  const { events } = await control.readEvents({});
  expect(events.map(event => [event.at, event.fields[0]])).toEqual([
    ['2009-07-22T09:00:00Z', '0x00000000'],
    ['2009-08-21T14:00:00Z', '0xC004F06C'],
  ]);
});

test('the journal tells what was asked and answered, under the host’s name', async () => {
  await control.configure({ name: 'KMS_2' });
  const request = requestOf(1, 'client', morning);
  const response = await client.request(request);
  await client.request(requestOf(2, 'client', morning));
  const { exchanges } = await control.readJournal({ after: 0 });
  expect(exchanges[0]).toEqual({
    sequence: 1,
    at: '2009-07-22T09:00:00Z',
    mock: 'kms-host KMS_2',
    asked: 'request',
    request,
    response,
  });
  expect((await control.readJournal({ after: 1 })).exchanges.map(entry => entry.sequence)).toEqual([2]);
});

test('a fault reaches the client, leaves no trace at the host but in the journal, and can be cleared', async () => {
  await control.setFault({ fault: 'hang-up' });
  await expect(client.request(requestOf(1, 'client', morning))).rejects.toMatchObject({ reason: 'hung-up' });
  await control.setFault({ fault: 'garbage' });
  await expect(client.request(requestOf(1, 'client', morning))).rejects.toThrow('must be JSON');
  await control.setFault({ fault: null });
  expect(await control.status({})).toMatchObject({ currentCount: 0, totalRequests: 0 });
  expect((await control.readEvents({})).events).toEqual([]);
  expect((await control.readJournal({ after: 0 })).exchanges.map(entry => entry.response)).toEqual([null, null]);
  expect(await client.request(requestOf(1, 'client', morning))).toMatchObject({ count: 1 });
});

test('a reading can be chosen; an unknown one is refused with what there is', async () => {
  await control.configure({ activated: false });
  await control.setReading({ interpretation: 'refused-request-counted', reading: 'yes' });
  await client.request(requestOf(1, 'client', morning));
  expect((await control.status({})).currentCount).toBe(1);
  const call = control.setReading({ interpretation: 'refused-request-counted', reading: 'perhaps' });
  await expect(call).rejects.toMatchObject({ violation: { path: '/reading', rule: 'must be one of no, yes' } });
});

test('a reset host is a new host', async () => {
  await client.request(requestOf(1, 'client', morning));
  await control.setFault({ fault: 'silence' });
  await control.reset({ now: '2010-01-01T00:00:00Z' });
  expect(await control.health({})).toMatchObject({ now: '2010-01-01T00:00:00Z' });
  expect((await control.readJournal({ after: 0 })).exchanges).toEqual([]);
  expect(await client.request(requestOf(1, 'client', morning))).toEqual({ result: 'refused', code: '0xC004F041' });
});

test('the in-process control and the one over HTTP steer the same host', async () => {
  await host.control.configure({ activationIntervalMinutes: 15 });
  expect(await client.request(requestOf(1, 'client', morning))).toMatchObject({ activationIntervalMinutes: 15 });
});

test('a control port that is taken leaves nothing running', async () => {
  const failed = startKmsHost({ name: 'KMS_2', listen: free, controlListen: host.endpoint });
  await expect(failed).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
