import { Resolver } from 'node:dns/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  activationProtocol,
  activationServiceControl,
  dnsControl,
  kmsHostControl,
  kmsProtocol,
} from '../contracts/generated/verbs.js';
import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import { callContract } from '../transport/call-contract.js';
import { urlOf } from '../transport/url-of.js';
import { type ServedMocks, serveMocks } from './serve-mocks.js';

const now = '2009-07-22T09:00:00Z';
const address = '127.0.0.1';
let mocks: ServedMocks;
beforeAll(async () => {
  mocks = await serveMocks({ address, now });
});
afterAll(() => mocks.close());

test('a client finds the host in DNS, calls it and is answered', async () => {
  const resolver = new Resolver();
  resolver.setServers([`${address}:${mocks.dns.protocol.port}`]);
  const [found] = await resolver.resolveSrv('_vlmcs._tcp.contoso.com');
  expect(found).toEqual({ name: 'kms-1.contoso.com', port: mocks.kmsHost.protocol.port, priority: 0, weight: 0 });
  const [hostAddress = ''] = await resolver.resolve4('kms-1.contoso.com');
  const [edition] = windows7And2008R2.editions;
  if (edition === undefined || found === undefined) throw new Error('expected an edition and a record');

  const host = callContract(kmsProtocol, urlOf({ address: hostAddress, port: found.port }));
  const answer = await host.request({
    clientMachineId: '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
    machineName: 'ws-1.contoso.com',
    kmsId: edition.kmsId,
    activationId: edition.activationId,
    requiredCount: 25,
    virtualMachine: false,
    licenseStatus: 2,
    minutesToExpiration: 43_200,
    requestTime: now,
  });
  expect(answer).toMatchObject({ result: 'answered', count: 1 });
});

test('the activation service tells what remains on a key', async () => {
  const service = callContract(activationProtocol, urlOf(mocks.activationService.protocol));
  const remaining = await service.remaining({ productKey: 'SYNTH-MAK00-C0NT0-00000-00201' });
  expect(remaining).toMatchObject({ activationsRemaining: 100 });
});

test('each mock has a control port of its own', async () => {
  const { activationService, kmsHost, dns } = mocks;
  const health = await Promise.all([
    callContract(activationServiceControl, urlOf(activationService.control)).health({}),
    callContract(kmsHostControl, urlOf(kmsHost.control)).health({}),
    callContract(dnsControl, urlOf(dns.control)).health({}),
  ]);
  expect(health).toEqual([
    { mock: 'activation-service', protocol: activationService.protocol, now },
    { mock: 'kms-host', protocol: kmsHost.protocol, now },
    { mock: 'dns', protocol: dns.protocol, now },
  ]);
  const ports = [activationService, kmsHost, dns].flatMap(({ protocol, control }) => [protocol.port, control.port]);
  expect(new Set(ports).size).toBe(6);
});

test('where one cannot start, none stays behind', async () => {
  const taken = mocks.kmsHost.control.port;
  await expect(serveMocks({ address, now, ports: { dnsControl: taken } })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
