import { Resolver } from 'node:dns/promises';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activationProtocol, kmsProtocol } from '../../contracts/generated/verbs.js';
import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Endpoint } from '../../contracts/types/values.js';
import { callContract } from '../../transport/call-contract.js';
import { goodRequest } from '../../transport/testing.js';
import { urlOf } from '../../transport/url-of.js';
import type { Stage, StageBuilder } from '../stage.js';
import { buildEmbeddedStages } from './build-stage.js';

const now = '2009-10-22T09:00:00Z';
const later = '2010-04-20T09:00:00Z';
const mak = 'SYNTH-MAK00-C0NT0-00000-00201';

let stages: StageBuilder;
beforeAll(async () => {
  stages = await buildEmbeddedStages();
});
afterAll(() => stages.close());

const anotherComputer = '11111111-0000-4000-8000-000000000001';
const askKms = (host: Endpoint, clientMachineId = goodRequest.clientMachineId) =>
  callContract(kmsProtocol, urlOf(host)).request({ ...goodRequest, clientMachineId, requestTime: now });
const activate = ({ activationService }: Stage) =>
  callContract(activationProtocol, activationService.url).activate({
    productKey: mak,
    hardwareId: '1'.repeat(36),
    activationId: windows7And2008R2.editions[0]?.activationId ?? '',
    computerName: 'ws-1.contoso.com',
  });

async function lookUp({ dns }: Stage): Promise<string[]> {
  const resolver = new Resolver({ timeout: 500, tries: 1 });
  resolver.setServers([`${dns.endpoint.address}:${dns.endpoint.port}`]);
  return resolver.resolve4('kms-1.contoso.com').catch((error: NodeJS.ErrnoException) => [String(error.code)]);
}

/** Whether somebody listens there. */
function answers({ address, port }: Endpoint): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, address);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** A stage on which as much as possible has happened, closed again. */
async function usedStage() {
  const stage = await stages.raise(now);
  const { dns, activationService } = stage;
  await dns.control.addZone({ zone: 'contoso.com', updates: 'accepted' });
  await dns.control.addRecords({
    records: [{ type: 'A', name: 'kms-1.contoso.com', ttl: 60, address: '192.0.2.1' }],
  });
  expect(await lookUp(stage)).toEqual(['192.0.2.1']);
  expect(await activate(stage)).toMatchObject({ result: 'activated' });
  const host = await stage.raiseHost('KMS_1');
  await host.control.configure({
    hostKeyType: 'kms-c',
    activated: true,
    clockOffsetMinutes: 60,
    activationIntervalMinutes: 15,
    contactedBy: { computers: 10, requiredCount: 25 },
  });
  expect(await askKms(host.endpoint)).toMatchObject({ result: 'answered', count: 11, activationIntervalMinutes: 15 });
  const controls = [dns.control, activationService.control, host.control];
  for (const control of controls) await control.setClock({ now: later });
  await host.control.setReading({ interpretation: 'refused-request-counted', reading: 'yes' });
  await host.control.setFault({ fault: 'hang-up' });
  await activationService.control.setKey({ productKey: mak, standing: 'blocked' });
  await activationService.control.setFault({ fault: 'garbage' });
  await dns.control.setFaults({ faults: [{ fault: 'refused' }] });
  await stage.close();
  return { host: host.endpoint };
}

test('the next stage has nothing of the one before: no zone, fault, account, row, journal nor clock', async () => {
  const { host } = await usedStage();
  const stage = await stages.raise(now);
  const { dns, activationService } = stage;

  expect((await dns.control.readJournal({ after: 0 })).exchanges).toEqual([]);
  await expect(dns.control.readRecords({ zone: 'contoso.com' })).rejects.toThrow(/contoso\.com/);
  await dns.control.addZone({ zone: 'contoso.com', updates: 'accepted' });
  expect(await lookUp(stage)).toEqual(['ENOTFOUND']);

  expect((await activationService.control.readJournal({ after: 0 })).exchanges).toEqual([]);
  expect(await activationService.control.readKey({ productKey: mak })).toEqual({ activationsUsed: 0, computers: 0 });
  expect(await activate(stage)).toEqual({ result: 'activated', activationsUsed: 1 });

  const again = await stage.raiseHost('KMS_2');
  expect(again.endpoint).toEqual(host);
  expect((await again.control.readJournal({ after: 0 })).exchanges).toEqual([]);
  expect(await again.control.readEvents({})).toEqual({ events: [] });
  expect(await again.control.status({})).toMatchObject({ currentCount: 0, totalRequests: 0, failedRequests: 0 });
  expect(await askKms(again.endpoint)).toEqual({ result: 'refused', code: '0xC004F041' });
  // The reading that the stage before was given would count this refused computer; another reading must not bring it back.
  await again.control.setReading({ interpretation: 'four-hours-apart', reading: 'refused' });
  await again.control.configure({ hostKeyType: 'vista', activated: true });
  expect(await askKms(again.endpoint, anotherComputer)).toEqual({ result: 'refused', code: '0xC004F042' });
  await again.control.configure({ hostKeyType: 'kms-c', activated: true });
  expect(await askKms(again.endpoint)).toMatchObject({ count: 1, activationIntervalMinutes: 120 });
  expect((await again.control.readJournal({ after: 0 })).exchanges).toMatchObject([
    { sequence: 1, at: now, mock: 'kms-host KMS_2' },
    { sequence: 2, at: now },
    { sequence: 3, at: now },
  ]);
  expect((await again.control.readEvents({})).events.map(({ at }) => at)).toEqual([now, now, now]);

  for (const control of [dns.control, activationService.control, again.control])
    expect(await control.health({})).toMatchObject({ now });
  await stage.close();
});

test('hosts of one stage are different hosts; in the next stage they stand where they stood', async () => {
  const first = await stages.raise(now);
  const hosts = [await first.raiseHost('KMS_1'), await first.raiseHost('KMS_2')];
  await first.close();
  const places = hosts.map(({ endpoint }) => urlOf(endpoint));
  expect(new Set(places).size).toBe(2);
  const second = await stages.raise(now);
  const again = [await second.raiseHost('KMS_1'), await second.raiseHost('KMS_2')];
  await second.close();
  expect(again.map(({ endpoint }) => urlOf(endpoint))).toEqual(places);
});

test('a host that went down answers nobody and is not used again', async () => {
  const stage = await stages.raise(now);
  const host = await stage.raiseHost('KMS_1');
  expect(await answers(host.endpoint)).toBe(true);
  await host.goDown();
  expect(await answers(host.endpoint)).toBe(false);
  await stage.close();
  const next = await stages.raise(now);
  const another = await next.raiseHost('KMS_1');
  expect(another.endpoint).not.toEqual(host.endpoint);
  expect(await answers(another.endpoint)).toBe(true);
  await next.close();
});

test('a request that leaves the lab is told once, by the stages it left', async () => {
  await expect(fetch('http://192.0.2.1/activate')).rejects.toThrow();
  expect(stages.boundaryViolation()).toMatch(/^GET http:\/\/192\.0\.2\.1\/activate .*build-stage\.test\.ts:\d+/);
  expect(stages.boundaryViolation()).toBeNull();
});

test('where the kit is alone in its process nobody is guarded, and nothing is told', async () => {
  const [before, alone] = [fetch, await buildEmbeddedStages({}, { kitAlone: true })];
  expect(fetch).toBe(before);
  expect(alone.boundaryViolation()).toBeNull();
  await alone.close();
});

test('closed stages leave nobody listening', async () => {
  const closing = await buildEmbeddedStages();
  const stage = await closing.raise(now);
  const host = await stage.raiseHost('KMS_1');
  const { port } = new URL(stage.activationService.url);
  await stage.close();
  await closing.close();
  const service = { address: '127.0.0.1', port: Number(port) };
  expect(await Promise.all([host.endpoint, stage.dns.endpoint, service].map(answers))).toEqual([false, false, false]);
});
