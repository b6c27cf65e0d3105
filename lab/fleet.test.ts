import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Fault } from '../contracts/faults.js';
import type { Edition } from '../contracts/profiles/policy-profile.js';
import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import type { KmsRequest } from '../contracts/types/kms-protocol.js';
import type { Attribution } from '../contracts/types/results.js';
import type { Endpoint } from '../contracts/types/values.js';
import type { ContractServer } from '../transport/serve-contract.js';
import { goodAnswer, serveKms } from '../transport/testing.js';
import { Fleet } from './fleet.js';
import { Identities } from './identities.js';
import { KmsPatience } from './kms-patience.js';
import { scenarioStart } from './virtual-time.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

function fleetOf(family: Edition['family'], blame: Attribution = 'target'): Fleet {
  const edition = windows7And2008R2.editions.find(known => known.family === family);
  if (edition === undefined) throw new Error(`no edition of family ${family}`);
  return new Fleet(
    new Identities(1),
    edition,
    () => scenarioStart,
    blame,
    new KmsPatience(10_000),
    () => {},
  );
}

/** A host that writes down what it is asked. */
async function listeningHost(): Promise<{ server: ContractServer; asked: KmsRequest[] }> {
  const asked: KmsRequest[] = [];
  const implementation = {
    request: (request: KmsRequest) => {
      asked.push(request);
      return { ...goodAnswer, clientMachineId: request.clientMachineId, count: asked.length };
    },
  };
  const server = await serveKms({ implementation });
  open.push(server);
  return { server, asked };
}

/** Anything that answers HTTP, however badly. */
async function badHost(answer: Parameters<typeof createServer>[1]): Promise<Endpoint> {
  const server: Server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return { address: '127.0.0.1', port: (server.address() as AddressInfo).port };
}

test('each computer of a fleet is another, and the last is told the count', async () => {
  const { server, asked } = await listeningHost();
  expect(await fleetOf('client').contact(server.endpoint, 30)).toMatchObject({ result: 'answered', count: 30 });
  expect(new Set(asked.map(request => request.clientMachineId)).size).toBe(30);
});

test('a client asks with N 25, a server with N 5, at the scenario’s time, unless it says otherwise', async () => {
  const { server, asked } = await listeningHost();
  await fleetOf('client').contact(server.endpoint, 1);
  await fleetOf('server').contact(server.endpoint, 1, { licenseStatus: 5 });
  expect(asked).toMatchObject([
    { requiredCount: 25, licenseStatus: 2, requestTime: '2009-10-22T09:00:00Z' },
    { requiredCount: 5, licenseStatus: 5 },
  ]);
});

test('nobody in the fleet, nobody asked', async () => {
  const { server, asked } = await listeningHost();
  expect(await fleetOf('client').contact(server.endpoint, 0)).toBeNull();
  expect(asked).toEqual([]);
});

test.each<Attribution>(['target', 'mock'])('an answer that breaks the contract is a fault of the %s', async blame => {
  const host = await badHost((_request, response) => response.end('{"result":"answered","count":-1}'));
  const contacted = fleetOf('client', blame).contact(host, 1);
  await expect(contacted).rejects.toThrow(Fault);
  await expect(contacted).rejects.toMatchObject({
    attribution: blame,
    message: expect.stringMatching(
      /^the server at http:\/\/127\.0\.0\.1:\d+\/kms\/v1\/request did not answer a KMS request: /,
    ),
  });
});

test('a host that hangs up, or is not there, is a fault that names the host', async () => {
  const host = await badHost(request => request.socket.destroy());
  await expect(fleetOf('client').contact(host, 1)).rejects.toMatchObject({
    attribution: 'target',
    message: expect.stringContaining(`the KMS host at http://127.0.0.1:${host.port} did not answer`),
  });
  const { server } = await listeningHost();
  await server.close();
  await expect(fleetOf('client', 'mock').contact(server.endpoint, 1)).rejects.toMatchObject({ attribution: 'mock' });
});

test('a refusal is an answer', async () => {
  const server = await serveKms({ implementation: { request: () => ({ result: 'refused', code: '0xC004F042' }) } });
  open.push(server);
  expect(await fleetOf('client').contact(server.endpoint, 1)).toEqual({ result: 'refused', code: '0xC004F042' });
});
