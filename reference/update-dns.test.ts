import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../contracts/types/values.js';
import { type MockDns, startDns } from '../mocks/dns/index.js';
import { codeOfRcode } from './rcode.js';
import { addServiceLocation } from './update-dns.js';

const location = { target: 'kms-1.contoso.com', port: 1688, priority: 0, weight: 0 };

let dns: MockDns;
beforeAll(async () => {
  dns = await startDns({ address: '127.0.0.1', port: 0, now: '2009-07-22T09:00:00Z' });
  await dns.control.addZone({ zone: 'contoso.com', updates: 'accepted' });
  await dns.control.addZone({ zone: 'fabrikam.com', updates: 'refused' });
});
afterAll(() => dns.close());

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});

/** A server that answers a datagram with these, in turn. */
async function answersWith(...answers: ((asked: Buffer) => Buffer)[]): Promise<Endpoint> {
  const socket = createSocket('udp4');
  sockets.push(socket);
  socket.on('message', (asked, from) => {
    for (const answer of answers) socket.send(answer(asked), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: '127.0.0.1', port: socket.address().port };
}

const rcode =
  (code: number, toAnother = false) =>
  (asked: Buffer) => {
    const answer = Buffer.alloc(12);
    answer.writeUInt16BE(asked.readUInt16BE(0) + (toAnother ? 1 : 0), 0);
    answer.writeUInt16BE(0xa800 | code, 2);
    return answer;
  };

test('a zone that takes updates has the record afterwards, once however often it is added', async () => {
  expect(await addServiceLocation(dns.endpoint, 'contoso.com', '_vlmcs._tcp.contoso.com', location)).toBe(0);
  expect(await addServiceLocation(dns.endpoint, 'contoso.com', '_vlmcs._tcp.contoso.com', location)).toBe(0);
  const { records } = await dns.control.readRecords({ zone: 'contoso.com' });
  expect(records.filter(({ type }) => type === 'SRV')).toEqual([
    { type: 'SRV', name: '_vlmcs._tcp.contoso.com', ttl: 3_600, ...location },
  ]);
});

test('a zone that does not take updates refuses, and stays as it was', async () => {
  expect(await addServiceLocation(dns.endpoint, 'fabrikam.com', '_vlmcs._tcp.fabrikam.com', location)).toBe(5);
  const { records } = await dns.control.readRecords({ zone: 'fabrikam.com' });
  expect(records.filter(({ type }) => type === 'SRV')).toEqual([]);
});

test('a zone that the server does not have is NOTAUTH', async () => {
  expect(await addServiceLocation(dns.endpoint, 'tailspin.com', '_vlmcs._tcp.tailspin.com', location)).toBe(9);
});

test('answers to somebody else, and what is too short to be one, are passed over', async () => {
  const server = await answersWith(rcode(5, true), () => Buffer.from([0, 1]), rcode(0));
  expect(await addServiceLocation(server, 'contoso.com', '_vlmcs._tcp.contoso.com', location)).toBe(0);
});

test('a server that never answers is null once the deadline is over', async () => {
  expect(await addServiceLocation(await answersWith(), 'contoso.com', '_vlmcs._tcp.contoso.com', location)).toBeNull();
});

test.each([
  [1, '0x80072329'],
  [2, '0x8007232A'],
  [3, '0x8007232B'],
  [5, '0x8007232D'],
  [9, '0x80072331'],
  [null, '0x800705B4'],
])('RCODE %s is shown as %s', (code, shown) => {
  expect(codeOfRcode(code)).toBe(shown);
});
