import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MockDns, startDns } from './index.js';
import { part, query, updateOf } from './testing/compose.js';
import { CONTOSO_RECORDS, KMS_NAME } from './testing/contoso.js';

const NOW = '2009-07-22T09:00:00Z';
let dns: MockDns;
let resolver: Resolver;

beforeEach(async () => {
  dns = await startDns({ address: '127.0.0.1', port: 0, now: NOW });
  resolver = new Resolver({ timeout: 5000, tries: 1 });
  resolver.setServers([`127.0.0.1:${dns.endpoint.port}`]);
  await dns.control.addZone({ zone: 'contoso.com', updates: 'accepted' });
  await dns.control.addRecords({ records: [...CONTOSO_RECORDS] });
});

afterEach(() => dns.close());

/** The first answer to a datagram. */
async function exchange(message: Buffer): Promise<Buffer> {
  const socket = createSocket('udp4');
  socket.send(message, dns.endpoint.port, '127.0.0.1');
  const [answer] = await once(socket, 'message', { signal: AbortSignal.timeout(5000) });
  socket.close();
  return answer;
}

test('the resolver of Node finds the KMS hosts and their addresses', async () => {
  const hosts = await resolver.resolveSrv(KMS_NAME);
  expect(hosts.sort((one, other) => one.priority - other.priority)).toEqual([
    { name: 'kms-1.contoso.com', port: 1688, priority: 0, weight: 0 },
    { name: 'kms-2.contoso.com', port: 1688, priority: 10, weight: 5 },
  ]);
  expect(await resolver.resolve4('KMS-2.contoso.com')).toEqual(['192.0.2.2']);
  expect(await resolver.resolve6('kms-1.contoso.com')).toEqual(['2001:db8::1']);
  expect(await resolver.resolveNs('contoso.com')).toEqual(['ns.contoso.com']);
});

test('the resolver of Node tells a missing name from a missing record', async () => {
  await expect(resolver.resolveSrv('_tcp.contoso.com')).rejects.toThrow('ENODATA');
  await expect(resolver.resolveSrv('_nothing.contoso.com')).rejects.toThrow('ENOTFOUND');
});

test('the resolver of Node turns to TCP for a long answer', async () => {
  const records = Array.from({ length: 120 }, (_, octet) => {
    return { type: 'A', name: 'many.contoso.com', ttl: 60, address: `10.0.0.${octet}` } as const;
  });
  await dns.control.addRecords({ records });
  expect(await resolver.resolve4('many.contoso.com')).toHaveLength(120);
  const { exchanges } = await dns.control.readJournal({ after: 0 });
  expect(exchanges.map(({ asked }) => asked)).toEqual(['A many.contoso.com over udp', 'A many.contoso.com over tcp']);
});

test('an address can be turned into a name', async () => {
  await dns.control.addZone({ zone: '2.0.192.in-addr.arpa', updates: 'refused' });
  const ptr = { type: 'PTR', name: '1.2.0.192.in-addr.arpa', ttl: 60, target: 'kms-1.contoso.com' } as const;
  await dns.control.addRecords({ records: [ptr] });
  expect(await resolver.reverse('192.0.2.1')).toEqual(['kms-1.contoso.com']);
});

test('a change is seen at once, although the answer before it was kept ready', async () => {
  expect(await resolver.resolve4('kms-2.contoso.com')).toEqual(['192.0.2.2']);
  await dns.control.removeRecords({ name: 'kms-2.contoso.com' });
  await expect(resolver.resolve4('kms-2.contoso.com')).rejects.toThrow('ENOTFOUND');
});

test('a dynamic update is seen by the control', async () => {
  const record = { type: 'A', name: 'kms-3.contoso.com', ttl: 60, address: '192.0.2.3' } as const;
  expect((await exchange(updateOf('contoso.com', [part(record)]))).readUInt16BE(2)).toBe(0xa800);
  expect((await dns.control.readRecords({ zone: 'contoso.com' })).records).toContainEqual(record);
});

test('faults are felt, and gone when they are replaced', async () => {
  await dns.control.setFaults({ faults: [{ fault: 'servfail', name: KMS_NAME }] });
  await expect(resolver.resolveSrv(KMS_NAME)).rejects.toThrow('ESERVFAIL');
  await dns.control.setFaults({ faults: [{ fault: 'refused' }] });
  await expect(resolver.resolveSrv(KMS_NAME)).rejects.toThrow('EREFUSED');
  await dns.control.setFaults({ faults: [{ fault: 'drop' }] });
  const impatient = new Resolver({ timeout: 300, tries: 1 });
  impatient.setServers(resolver.getServers());
  await expect(impatient.resolveSrv(KMS_NAME)).rejects.toThrow('ETIMEOUT');
  await dns.control.setFaults({ faults: [] });
  expect(await resolver.resolveSrv(KMS_NAME)).toHaveLength(2);
});

test('a delayed answer comes, and comes late', async () => {
  await dns.control.setFaults({ faults: [{ fault: 'delay', delayMilliseconds: 150 }] });
  const before = performance.now();
  expect(await resolver.resolveSrv(KMS_NAME)).toHaveLength(2);
  expect(performance.now() - before).toBeGreaterThan(140);
});

test('a server can be closed while answers are waiting', async () => {
  const other = await startDns({ address: '127.0.0.1', port: 0, now: NOW });
  await other.control.setFaults({ faults: [{ fault: 'delay', delayMilliseconds: 60_000 }] });
  const socket = createSocket('udp4');
  socket.send(query(KMS_NAME, 'SRV'), other.endpoint.port, '127.0.0.1');
  await expect
    .poll(async () => (await other.control.readJournal({ after: 0 })).exchanges.length, { timeout: 5000 })
    .toBe(1);
  await other.close();
  socket.close();
});

test('the journal tells what was asked and answered, at the virtual time', async () => {
  await resolver.resolveSrv(KMS_NAME);
  await dns.control.setClock({ now: '2009-07-29T09:00:00Z' });
  await exchange(Buffer.from([0xab, 0xcd]));
  const { exchanges } = await dns.control.readJournal({ after: 0 });
  expect(exchanges).toMatchObject([
    {
      sequence: 1,
      at: NOW,
      mock: 'dns',
      asked: `SRV ${KMS_NAME} over udp`,
      response: { rcode: 'NOERROR', authoritative: true },
    },
    { sequence: 2, at: '2009-07-29T09:00:00Z', asked: 'malformed message over udp', response: { rcode: 'FORMERR' } },
  ]);
});

test('a reset forgets zones, faults and journal', async () => {
  await dns.control.setFaults({ faults: [{ fault: 'drop' }] });
  await dns.control.reset({ now: '2009-08-01T00:00:00Z' });
  expect(await dns.control.health({})).toEqual({ mock: 'dns', protocol: dns.endpoint, now: '2009-08-01T00:00:00Z' });
  expect(await dns.control.readJournal({ after: 0 })).toEqual({ exchanges: [] });
  await expect(resolver.resolveSrv(KMS_NAME)).rejects.toThrow('EREFUSED');
});

test('datagrams of chance octets do not harm the server', async () => {
  const socket = createSocket('udp4');
  for (let length = 0; length < 300; length++) {
    const octets = Buffer.from(Array.from({ length }, (_, at) => (length * 7919 + at * 104_729) & 0xff));
    socket.send(octets, dns.endpoint.port, '127.0.0.1');
  }
  expect(await resolver.resolveSrv(KMS_NAME)).toHaveLength(2);
  socket.close();
});

test('a port that is taken is an error that names it', async () => {
  const { port } = dns.endpoint;
  await expect(startDns({ address: '127.0.0.1', port, now: NOW })).rejects.toThrow(
    `Could not listen on UDP 127.0.0.1:${port}.`,
  );
  await expect(startDns({ address: 'localhost', port: 0, now: NOW })).rejects.toThrow('Expected an IP address');
});

test('it serves over IPv6 too', async context => {
  const other = await startDns({ address: '::1', port: 0, now: NOW }).catch(() =>
    context.skip('no IPv6 on this machine'),
  );
  await other.control.addZone({ zone: 'contoso.com', updates: 'refused' });
  resolver.setServers([`[::1]:${other.endpoint.port}`]);
  expect(await resolver.resolve6('ns.contoso.com')).toEqual(['::1']);
  await other.close();
});
