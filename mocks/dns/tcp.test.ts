import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { decode } from 'dns-packet';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MockDns, startDns } from './index.js';
import { compose, query } from './testing/compose.js';
import { CONTOSO_RECORDS, KMS_NAME } from './testing/contoso.js';

/** For a machine with other things to do. */
const PATIENTLY = { timeout: 5000 };

let dns: MockDns;
let sockets: Socket[];

beforeEach(async () => {
  dns = await startDns({ address: '127.0.0.1', port: 0, now: '2009-07-22T09:00:00Z', idleMilliseconds: 500 });
  await dns.control.addZone({ zone: 'contoso.com', updates: 'accepted' });
  await dns.control.addRecords({ records: [...CONTOSO_RECORDS] });
  sockets = [];
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await dns.close();
});

/** A connection that keeps the ids of the answers it receives. */
async function connect(): Promise<{ socket: Socket; ids: number[]; closed: Promise<unknown> }> {
  const socket = createConnection({ ...dns.endpoint, host: dns.endpoint.address, allowHalfOpen: true });
  sockets.push(socket);
  const ids: number[] = [];
  let unread = Buffer.alloc(0);
  socket.on('data', chunk => {
    unread = Buffer.concat([unread, chunk]);
    while (unread.length >= 2 && unread.length >= 2 + unread.readUInt16BE(0)) {
      const end = 2 + unread.readUInt16BE(0);
      ids.push(decode(unread.subarray(2, end)).id ?? -1);
      unread = unread.subarray(end);
    }
  });
  socket.on('error', () => {});
  const closed = new Promise(resolve => socket.on('close', resolve).on('end', resolve));
  await once(socket, 'connect');
  return { socket, ids, closed };
}

function framed(message: Buffer): Buffer {
  return Buffer.concat([Buffer.from([message.length >> 8, message.length & 0xff]), message]);
}

function numbered(id: number, name = KMS_NAME): Buffer {
  return framed(compose({ id, questions: [{ name, type: 33 }] }));
}

test('several queries in one segment are all answered', async () => {
  const { socket, ids } = await connect();
  socket.write(Buffer.concat([numbered(1), numbered(2), numbered(3)]));
  await expect.poll(() => ids, PATIENTLY).toEqual([1, 2, 3]);
});

test('a query in segments of one octet is answered, and the connection stays for the next', async () => {
  const { socket, ids } = await connect();
  socket.setNoDelay(true);
  for (const octet of numbered(1)) socket.write(Buffer.from([octet]));
  await expect.poll(() => ids, PATIENTLY).toEqual([1]);
  socket.write(numbered(2));
  await expect.poll(() => ids, PATIENTLY).toEqual([1, 2]);
});

test('a client that has ended its side still gets its answers, delayed ones too', async () => {
  await dns.control.setFaults({ faults: [{ fault: 'delay', delayMilliseconds: 700 }] });
  const { socket, ids, closed } = await connect();
  socket.end(Buffer.concat([numbered(1), numbered(2)]));
  await closed;
  expect(ids).toEqual([1, 2]);
});

test('a delayed answer does not hold up the next one', async () => {
  await dns.control.setFaults({ faults: [{ fault: 'delay', name: KMS_NAME, delayMilliseconds: 100 }] });
  const { socket, ids } = await connect();
  socket.write(Buffer.concat([numbered(1), numbered(2, 'contoso.com')]));
  await expect.poll(() => ids, PATIENTLY).toEqual([2, 1]);
});

test('a malformed message gets FORMERR and the next is answered', async () => {
  const { socket, ids } = await connect();
  socket.write(Buffer.concat([framed(Buffer.from([0, 9, 0])), framed(Buffer.alloc(0)), numbered(2)]));
  await expect.poll(() => ids, PATIENTLY).toEqual([9, 2]);
});

test('a connection without a whole message is closed, even if octets go on coming', async () => {
  const { socket, closed } = await connect();
  const trickle = setInterval(() => socket.write(Buffer.alloc(1)), 20);
  socket.write(Buffer.from([1, 0]));
  await closed;
  clearInterval(trickle);
});

test('a message longer than any that is honest closes the connection', async () => {
  const { socket, ids, closed } = await connect();
  socket.write(Buffer.concat([Buffer.from([0xff, 0xff]), numbered(1)]));
  await closed;
  expect(ids).toEqual([]);
});

test('a client that asks much and reads nothing is not answered further than it reads', async () => {
  const records = Array.from({ length: 250 }, (_, octet) => {
    return { type: 'A', name: 'many.contoso.com', ttl: 60, address: `10.0.0.${octet}` } as const;
  });
  await dns.control.addRecords({ records });
  const socket = createConnection({ ...dns.endpoint, host: dns.endpoint.address });
  sockets.push(socket);
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.pause();
  const asked = 20_000;
  socket.write(Buffer.concat(new Array<Buffer>(asked).fill(framed(query('many.contoso.com', 'A')))));
  const answered = async () => (await dns.control.readJournal({ after: 0 })).exchanges.at(-1)?.sequence ?? 0;
  let before = 0;
  const hasStopped = async () => {
    const [earlier, now] = [before, await answered()];
    before = now;
    return now > 0 && now === earlier;
  };
  await expect.poll(hasStopped, { interval: 600, timeout: 10_000 }).toBe(true);
  expect(await answered()).toBeLessThan(asked);
});

test('of too many connections the last are closed', async () => {
  const all = await Promise.all(Array.from({ length: 300 }, () => connect()));
  let closed = 0;
  for (const each of all) each.closed.then(() => closed++);
  await expect.poll(() => closed, PATIENTLY).toBeGreaterThanOrEqual(300 - 256);
  const { socket, ids } = await connectWhenFree(all);
  socket.write(numbered(1));
  await expect.poll(() => ids, PATIENTLY).toEqual([1]);
});

async function connectWhenFree(all: Awaited<ReturnType<typeof connect>>[]): ReturnType<typeof connect> {
  for (const { socket } of all) socket.destroy();
  await Promise.all(all.map(({ closed }) => closed));
  return connect();
}
