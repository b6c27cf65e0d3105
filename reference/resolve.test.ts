import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type MockDns, startDns } from '../mocks/dns/index.js';
import { createResolver, type NameResolver, ResolveError } from './resolve.js';

let dns: MockDns;
let resolver: NameResolver;
beforeAll(async () => {
  dns = await startDns({ address: '127.0.0.1', port: 0, now: '2009-07-22T09:00:00Z' });
  resolver = createResolver([dns.endpoint]);
  await dns.control.addZone({ zone: 'contoso.com', updates: 'accepted' });
  await dns.control.addRecords({
    records: [
      {
        type: 'SRV',
        name: '_vlmcs._tcp.contoso.com',
        ttl: 60,
        priority: 0,
        weight: 3,
        port: 1688,
        target: 'kms-1.contoso.com',
      },
      {
        type: 'SRV',
        name: '_vlmcs._tcp.contoso.com',
        ttl: 60,
        priority: 9,
        weight: 0,
        port: 1689,
        target: 'kms-2.contoso.com',
      },
      { type: 'A', name: 'kms-1.contoso.com', ttl: 60, address: '192.0.2.1' },
      { type: 'A', name: '_vlmcs._tcp.empty.contoso.com', ttl: 60, address: '192.0.2.9' },
      { type: 'AAAA', name: 'six.contoso.com', ttl: 60, address: '2001:db8::1' },
    ],
  });
});
beforeEach(() => dns.control.setFaults({ faults: [] }));
afterAll(() => dns.close());

/** The code with which a question ends. */
async function codeOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    answer => `answered ${JSON.stringify(answer)}`,
    (reason: unknown) => reason,
  );
  return error instanceof ResolveError ? error.code : String(error);
}

test('the KMS hosts of a domain are told with port, priority and weight', async () => {
  const byPriority = (await resolver.kmsLocations('contoso.com')).sort((a, b) => a.priority - b.priority);
  expect(byPriority).toEqual([
    { target: 'kms-1.contoso.com', port: 1688, priority: 0, weight: 3 },
    { target: 'kms-2.contoso.com', port: 1689, priority: 9, weight: 0 },
  ]);
});

test('more KMS hosts than a datagram holds are all told', async () => {
  const hosts = Array.from({ length: 40 }, (_, index) => `kms-${index}.crowd.contoso.com`);
  await dns.control.addRecords({
    records: hosts.map(target => ({
      type: 'SRV',
      name: '_vlmcs._tcp.crowd.contoso.com',
      ttl: 60,
      priority: 0,
      weight: 0,
      port: 1688,
      target,
    })),
  });
  const told = await resolver.kmsLocations('crowd.contoso.com');
  expect(told.map(({ target }) => target).sort()).toEqual(hosts.sort());
});

test('where one server fails the next is asked; that there is no such name is believed', async () => {
  const gone = await startDns({ address: '127.0.0.1', port: 0, now: '2009-07-22T09:00:00Z' });
  await gone.close();
  expect(await createResolver([gone.endpoint, dns.endpoint]).address('kms-1.contoso.com')).toBe('192.0.2.1');
  expect(await codeOf(createResolver([dns.endpoint, gone.endpoint]).address('nowhere.contoso.com'))).toBe('0x8007232B');
});

test('a name that DNS cannot carry has no answer', async () => {
  expect(await codeOf(resolver.address('x'.repeat(64)))).toBe('0x800705B4');
});

test('a name has its address; an address is its own', async () => {
  expect(await resolver.address('kms-1.contoso.com')).toBe('192.0.2.1');
  expect(await resolver.address('192.0.2.7')).toBe('192.0.2.7');
  expect(await resolver.address('2001:db8::7')).toBe('2001:db8::7');
});

test('no such name is 0x8007232B, for hosts and for addresses', async () => {
  expect(await codeOf(resolver.kmsLocations('nowhere.contoso.com'))).toBe('0x8007232B');
  expect(await codeOf(resolver.address('nowhere.contoso.com'))).toBe('0x8007232B');
});

test('a name without records of the kind is 0x8007251D', async () => {
  expect(await codeOf(resolver.kmsLocations('empty.contoso.com'))).toBe('0x8007251D');
  expect(await codeOf(resolver.address('six.contoso.com'))).toBe('0x8007251D');
});

test.each([
  ['servfail', '0x8007232A'],
  ['refused', '0x8007232D'],
  ['drop', '0x800705B4'],
] as const)('a server that answers %s is %s', async (fault, code) => {
  await dns.control.setFaults({ faults: [{ fault }] });
  expect(await codeOf(resolver.kmsLocations('contoso.com'))).toBe(code);
});

test('a zone that the server does not have is 0x8007232D: it refuses to answer for others', async () => {
  expect(await codeOf(resolver.kmsLocations('fabrikam.com'))).toBe('0x8007232D');
});

test('where no server listens there is no answer: 0x800705B4', async () => {
  const gone = await startDns({ address: '127.0.0.1', port: 0, now: '2009-07-22T09:00:00Z' });
  await gone.close();
  expect(await codeOf(createResolver([gone.endpoint]).address('kms-1.contoso.com'))).toBe('0x800705B4');
});

test('a record that is retired is gone at once, whatever its time to live', async () => {
  await dns.control.addRecords({
    records: [{ type: 'A', name: 'old.contoso.com', ttl: 86_400, address: '192.0.2.5' }],
  });
  expect(await resolver.address('old.contoso.com')).toBe('192.0.2.5');
  await dns.control.removeRecords({ name: 'old.contoso.com' });
  expect(await codeOf(resolver.address('old.contoso.com'))).toBe('0x8007232B');
});

test('an error says what was asked', async () => {
  await expect(resolver.kmsLocations('nowhere.contoso.com')).rejects.toThrow(
    'SRV _vlmcs._tcp.nowhere.contoso.com: 0x8007232B',
  );
});
