import { afterEach, beforeEach, expect, test } from 'vitest';
import { activationProtocol, activationServiceControl } from '../../contracts/generated/verbs.js';
import type { ActivateRequest, ActivationProtocol } from '../../contracts/types/activation-protocol.js';
import type { ActivationServiceControl } from '../../contracts/types/mock-control.js';
import { callContract } from '../../transport/call-contract.js';
import { urlOf } from '../../transport/url-of.js';
import { type RunningActivationService, startActivationService } from './index.js';

const free = { address: '127.0.0.1', port: 0 };
const mak = 'SYNTH-MAK00-C0NT0-00000-00201';
const hostKey = 'SYNTH-CSVLK-KMSC0-00000-00105';
const request: ActivateRequest = {
  productKey: mak,
  hardwareId: '1'.repeat(36),
  activationId: 'ac1d0000-0000-4000-8000-000000000004',
  computerName: 'ws-1.contoso.com',
};

let service: RunningActivationService;
let client: ActivationProtocol;
/** Control as a tester outside this process has it. */
let control: ActivationServiceControl;

beforeEach(async () => {
  service = await startActivationService({ listen: free, controlListen: free, now: '2009-07-22T09:00:00Z' });
  client = callContract(activationProtocol, service.url);
  if (service.controlEndpoint === undefined) throw new Error('expected a control port');
  control = callContract(activationServiceControl, urlOf(service.controlEndpoint));
});
afterEach(() => service.close());

test('an activation is booked and can be read on the control port', async () => {
  expect(await client.activate(request)).toEqual({ result: 'activated', activationsUsed: 1 });
  expect(await control.readKey({ productKey: mak })).toEqual({ activationsUsed: 1, computers: 1 });
  expect(await control.health({})).toMatchObject({ mock: 'activation-service', protocol: service.endpoint });
});

test('a tester can use up a key, and grant an extension', async () => {
  await control.setKey({ productKey: mak, activationsUsed: 100 });
  expect(await client.activate(request)).toEqual({ result: 'refused', code: '0xC004C020' });
  await control.setKey({ productKey: mak, extension: 1 });
  expect(await client.activate(request)).toEqual({ result: 'activated', activationsUsed: 101 });
  expect(await client.activate(request)).toEqual({ result: 'refused', code: '0xC004C021' });
  await control.setKey({ productKey: mak, extension: null, allowance: 200 });
  expect(await client.activate(request)).toMatchObject({ result: 'activated' });
});

test('activations of invented computers count as computers of a host key', async () => {
  await control.setKey({ productKey: hostKey, activationsUsed: 6 });
  expect(await control.readKey({ productKey: hostKey })).toEqual({ activationsUsed: 6, computers: 6 });
  const answer = await client.activate({ ...request, productKey: hostKey });
  expect(answer).toEqual({ result: 'refused', code: '0xC004C008' });
});

test('a key can be blocked and made valid again', async () => {
  await control.setKey({ productKey: mak, standing: 'blocked' });
  expect(await client.activate(request)).toEqual({ result: 'refused', code: '0xC004C003' });
  await control.setKey({ productKey: mak, standing: 'valid' });
  expect(await client.activate(request)).toMatchObject({ result: 'activated' });
});

test.each([
  ['a key that is not in the ring', { productKey: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }, '/productKey'],
  ['an allowance for a host key', { productKey: hostKey, allowance: 3 }, '/allowance'],
  [
    'a standing for a setup key',
    { productKey: 'FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4', standing: 'valid' as const },
    '/standing',
  ],
])('%s is the tester’s mistake', async (_title, change, path) => {
  await expect(control.setKey(change)).rejects.toMatchObject({ name: 'ContractViolation', violation: { path } });
});

test('the reading of the host key limit can be chosen', async () => {
  const activation = { ...request, productKey: hostKey };
  await control.setReading({ interpretation: 'host-key-limit', reading: 'in-total' });
  await control.setKey({ productKey: hostKey, activationsUsed: 5 });
  for (let count = 6; count <= 10; count++)
    expect(await client.activate(activation)).toMatchObject({ activationsUsed: count });
  expect(await client.activate(activation)).toEqual({ result: 'refused', code: '0xC004C008' });
  await control.setReading({ interpretation: 'host-key-limit', reading: 'per-computer' });
  expect(await client.activate(activation)).toMatchObject({ result: 'activated' });
});

test('a fault keeps an activation from being booked, and the journal shows it', async () => {
  await control.setClock({ now: '2009-07-23T00:00:00Z' });
  await control.setFault({ fault: 'hang-up' });
  await expect(client.activate(request)).rejects.toMatchObject({ reason: 'hung-up' });
  await control.setFault({ fault: null });
  expect(await control.readKey({ productKey: mak })).toEqual({ activationsUsed: 0, computers: 0 });
  const at = '2009-07-23T00:00:00Z';
  expect(await control.readJournal({ after: 0 })).toEqual({
    exchanges: [{ sequence: 1, at, mock: 'activation-service', asked: 'activate', request, response: null }],
  });
});

test('a reset service has forgotten everything', async () => {
  await client.activate(request);
  await control.setKey({ productKey: mak, standing: 'blocked' });
  await control.reset({ now: '2010-01-01T00:00:00Z' });
  expect(await control.readKey({ productKey: mak })).toEqual({ activationsUsed: 0, computers: 0 });
  expect(await control.readJournal({ after: 0 })).toEqual({ exchanges: [] });
  expect(await client.activate(request)).toEqual({ result: 'activated', activationsUsed: 1 });
});
