import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyRing } from '../contracts/key-ring.js';
import type { CreateComputer, TargetControl } from '../contracts/types/target-control.js';
import { unwrap } from '../lab/unwrap.js';
import { type RunningActivationService, startActivationService } from '../mocks/activation-service/index.js';
import { type MockDns, startDns } from '../mocks/dns/index.js';
import { createReference } from './index.js';

const address = '127.0.0.1';
const now = '2009-10-22T09:00:00Z';

let dns: MockDns;
let service: RunningActivationService;
beforeAll(async () => {
  dns = await startDns({ address, port: 0, now });
  service = await startActivationService({ listen: { address, port: 0 } });
});
afterAll(() => Promise.all([dns.close(), service.close()]));

async function openWorld(reference: TargetControl, seed = 1): Promise<string> {
  const opened = await reference.open({
    scenario: 'a test',
    profile: 'machine',
    clock: 'virtual',
    now,
    seed,
    keyRing: [...keyRing],
    dnsServers: [dns.endpoint],
    activationServiceUrl: service.url,
    readings: {},
  });
  return unwrap(opened, 'open').world;
}

function computer(world: string, changes: Partial<CreateComputer> = {}): CreateComputer {
  return {
    world,
    computer: 'KMS_1',
    domain: 'contoso.com',
    searchSuffixes: [],
    edition: 'server-2008-r2-enterprise',
    virtualMachine: false,
    clientMachineId: '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
    hardwareId: '1'.repeat(36),
    qualifyingMarker: true,
    clockOffsetMinutes: 0,
    address,
    kmsPort: 1688,
    ...changes,
  };
}

/** A port that nobody has; the computer of a test listens there. */
async function freePort(): Promise<number> {
  const probe = await startDns({ address, port: 0, now });
  await probe.close();
  return probe.endpoint.port;
}

function listens(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

const hostKey = ['/ipk', 'SYNTH-CSVLK-KMSC0-00000-00105'];
const slmgr = async (reference: TargetControl, world: string, typed: string[]) =>
  unwrap(await reference.runSlmgr({ world, computer: 'KMS_1', arguments: typed, elevated: true }), 'runSlmgr');

test('a computer is a KMS host while it has a host key, and frees its port with the world', async () => {
  const reference = createReference();
  const world = await openWorld(reference);
  const kmsPort = await freePort();
  unwrap(await reference.createComputer(computer(world, { kmsPort })), 'createComputer');
  expect(await listens(kmsPort)).toBe(false);
  await slmgr(reference, world, hostKey);
  expect(await listens(kmsPort)).toBe(true);
  await slmgr(reference, world, ['/upk']);
  expect(await listens(kmsPort)).toBe(false);
  await slmgr(reference, world, hostKey);
  unwrap(await reference.close({ world }), 'close');
  expect(await listens(kmsPort)).toBe(false);
});

test('the next world may have the same place', async () => {
  const reference = createReference();
  const kmsPort = await freePort();
  for (const seed of [1, 2]) {
    const world = await openWorld(reference, seed);
    unwrap(await reference.createComputer(computer(world, { kmsPort })), 'createComputer');
    expect(await slmgr(reference, world, hostKey)).toMatchObject({ exitCode: 0 });
    unwrap(await reference.close({ world }), 'close');
  }
});

test('two worlds know nothing of each other: computers of one name, clocks and registries are their own', async () => {
  const reference = createReference();
  const [one, other] = [await openWorld(reference), await openWorld(reference)];
  expect(one).not.toBe(other);
  for (const world of [one, other]) unwrap(await reference.createComputer(computer(world)), 'createComputer');
  const value = { type: 'REG_SZ', data: 'kms-9' } as const;
  const at = { computer: 'KMS_1', path: '', name: 'KeyManagementServiceName' };
  unwrap(await reference.writeRegistry({ world: one, ...at, value }), 'writeRegistry');
  expect(await reference.readRegistry({ world: one, ...at })).toEqual({ result: { value } });
  expect(await reference.readRegistry({ world: other, ...at })).toEqual({ result: { value: null } });

  unwrap(await reference.advance({ world: one, to: '2009-11-21T09:00:00Z' }), 'advance');
  const status = async (world: string) => {
    const read = {
      world,
      computer: 'KMS_1',
      class: 'SoftwareLicensingProduct',
      properties: ['LicenseStatus'],
    } as const;
    return unwrap(await reference.readWmi({ ...read, properties: [...read.properties] }), 'readWmi').properties;
  };
  expect(await status(one)).toEqual({ LicenseStatus: 5 });
  expect(await status(other)).toEqual({ LicenseStatus: 2 });
  for (const world of [one, other]) unwrap(await reference.close({ world }), 'close');
});

test('a closed world, and one that never was, is told by its name; closing twice does no harm', async () => {
  const reference = createReference();
  const world = await openWorld(reference);
  await reference.close({ world });
  expect(await reference.createComputer(computer(world))).toEqual({ fault: `no open world named ${world}` });
  expect(await reference.advance({ world: 'nowhere', to: now })).toEqual({ fault: 'no open world named nowhere' });
  expect(await reference.close({ world })).toEqual({ result: {} });
});

test('a name that is taken, a computer that is not there and an edition that nobody knows are told', async () => {
  const reference = createReference();
  const world = await openWorld(reference);
  unwrap(await reference.createComputer(computer(world)), 'createComputer');
  expect(await reference.createComputer(computer(world))).toEqual({ fault: 'there is a KMS_1 already' });
  expect(await reference.createComputer(computer(world, { computer: 'WS-1', edition: 'dos' }))).toEqual({
    fault: 'unknown edition: dos',
  });
  expect(await reference.readEvents({ world, computer: 'WS-9', log: 'Application' })).toEqual({
    fault: 'no computer named WS-9 in this world',
  });
});

test('time does not go back, and the next timer is never in the past', async () => {
  const reference = createReference();
  const world = await openWorld(reference);
  const created = unwrap(await reference.createComputer(computer(world)), 'createComputer');
  expect(created.nextDue).toBe(now);
  const { nextDue } = unwrap(await reference.advance({ world, to: '2009-10-23T09:00:00Z' }), 'advance');
  expect(Date.parse(nextDue ?? '')).toBeGreaterThan(Date.parse('2009-10-23T09:00:00Z'));
  expect(await reference.advance({ world, to: now })).toEqual({ result: { nextDue } });
  const later = await reference.createComputer(computer(world, { computer: 'WS-1' }));
  expect(later).toEqual({ result: { nextDue: '2009-10-23T09:00:00Z' } });
});

test('a KMS whose port is taken does not start and says so in the log; once the port is free, the next start goes well', async () => {
  const reference = createReference();
  const kmsPort = await freePort();
  const [one, other] = [await openWorld(reference), await openWorld(reference)];
  for (const world of [one, other])
    unwrap(await reference.createComputer(computer(world, { kmsPort })), 'createComputer');
  await slmgr(reference, one, hostKey);
  expect(await slmgr(reference, other, hostKey)).toMatchObject({ exitCode: 0 });
  const events = async () =>
    unwrap(await reference.readEvents({ world: other, computer: 'KMS_1', log: 'Application' }), 'readEvents').events;
  expect(await events()).toMatchObject([{ id: 12291, fields: ['0x80072740'] }]);
  unwrap(await reference.close({ world: one }), 'close');
  expect(await listens(kmsPort)).toBe(false);
  unwrap(await reference.stimulate({ world: other, computer: 'KMS_1', stimulus: { kind: 'restart' } }), 'stimulate');
  expect(await listens(kmsPort)).toBe(true);
  expect(await events()).toHaveLength(1);
  unwrap(await reference.close({ world: other }), 'close');
});
