import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Place } from '../stage.js';
import { type Addresses, openAddresses } from './addresses.js';

/** Blocks that no run of this computer begins with. */
const testBlock = 190;
const noBlock = 224;

const open: Addresses[] = [];
async function addressesFrom(block: number): Promise<Addresses> {
  const addresses = await openAddresses(block);
  open.push(addresses);
  return addresses;
}
afterEach(() => {
  for (const addresses of open.splice(0)) addresses.release();
});

const take = async (addresses: Addresses, places: number) => {
  const taken: Place[] = [];
  for (let place = 0; place < places; place += 1) taken.push(await addresses.next());
  return taken;
};

/** Listens there for a moment. Rejects where that cannot be. */
async function canListen({ address, kmsPort }: Place): Promise<void> {
  const server = createServer().listen(kmsPort, address);
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}

test('every computer of a run has a place of its own, and can listen there', async () => {
  const places = await take(await addressesFrom(testBlock), 600);
  expect(new Set(places.map(({ address, kmsPort }) => `${address}:${kmsPort}`)).size).toBe(600);
  for (const place of [...places.slice(0, 2), ...places.slice(254, 257), ...places.slice(-1)]) await canListen(place);
});

test('runs side by side have no place in common', async () => {
  const one = await take(await addressesFrom(testBlock), 5);
  const other = await take(await addressesFrom(testBlock), 5);
  const key = ({ address, kmsPort }: Place) => `${address}:${kmsPort}`;
  expect(one.map(key).filter(place => other.map(key).includes(place))).toEqual([]);
});

test('a run that is over leaves its places to the next', async () => {
  const first = await addressesFrom(testBlock);
  const places = await take(first, 3);
  first.release();
  expect(await take(await addressesFrom(testBlock), 3)).toEqual(places);
});

test('where 127.x.y.z cannot be had, computers stand on 127.0.0.1 with free ports', async () => {
  for (const place of await take(await addressesFrom(noBlock), 5)) {
    expect(place.address).toBe('127.0.0.1');
    expect(place.kmsPort).toBeGreaterThan(1_023);
    await canListen(place);
  }
});

test.runIf(process.platform === 'linux')('on Linux every computer has the port of the protocol, 1688', async () => {
  for (const { address, kmsPort } of await take(await addressesFrom(testBlock), 300)) {
    expect(address).toMatch(/^127\.\d+\.\d+\.\d+$/);
    expect(kmsPort).toBe(1_688);
  }
});
