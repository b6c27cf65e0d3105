import { createServer, get, request as namedRequest } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent, request as undiciRequest } from 'undici';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { guardNetwork, type NetworkGuard } from './network-guard.js';

/** TEST-NET-1 (RFC 5737): nobody has this address. */
const outside = '192.0.2.1';
const thisFile = /asked by .*network-guard\.test\.ts:\d+:\d+\)?$/;
const impatient = new Agent({ connect: { timeout: 200 } });

const server = createServer((_request, response) => response.end('in the lab'));
let inside = '';
let guard: NetworkGuard;
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  inside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  guard = guardNetwork();
});
beforeEach(() => void guard.takeViolation());
afterAll(() => {
  guard.close();
  server.close();
});

/** What became of a request of node:http or node:https: its text, or the message of its error. */
function outcomeOf(asked: ReturnType<typeof get>): Promise<string> {
  return new Promise(resolve => {
    asked.on('error', error => resolve(`refused: ${error.message}`));
    asked.on('response', response => response.on('data', (text: Buffer) => resolve(String(text))));
  });
}

test('fetch outside the lab is refused, and its caller is named by file and line', async () => {
  await expect(fetch(`http://${outside}/a`)).rejects.toThrow();
  const violation = guard.takeViolation();
  expect(violation).toContain(`GET http://${outside}/a is outside the lab`);
  expect(violation).toMatch(thisFile);
});

test.each(['http', 'https'])('fetch by name over %s is refused before the name is looked up', async scheme => {
  await expect(fetch(`${scheme}://activation.example.com/`, { method: 'POST' })).rejects.toThrow();
  expect(guard.takeViolation()).toContain(`POST ${scheme}://activation.example.com/ is outside the lab`);
});

test.each([
  [`GET http://${outside}/b`, () => get(`http://${outside}/b`)],
  [`GET https://${outside}/c`, () => https.get(`https://${outside}/c`)],
  [
    `POST http://${outside}:8080/d`,
    () => namedRequest({ host: outside, port: 8080, path: '/d', method: 'POST' }).end(),
  ],
])('%s through node:http or node:https is refused, and its caller is named', async (asked, ask) => {
  expect(await outcomeOf(ask())).toMatch(/^refused: Network error/);
  const violation = guard.takeViolation();
  expect(violation).toContain(`${asked} is outside the lab`);
  expect(violation).toMatch(thisFile);
});

test('a request of undici itself is told, with its caller', async () => {
  await expect(undiciRequest(`http://${outside}/e`, { dispatcher: impatient })).rejects.toThrow();
  const violation = guard.takeViolation();
  expect(violation).toContain(`GET http://${outside}/e is outside the lab`);
  expect(violation).toMatch(thisFile);
});

test('whoever asks inside the lab is answered, and nothing is told', async () => {
  expect(await (await fetch(inside)).text()).toBe('in the lab');
  expect(await (await fetch(inside.replace('127.0.0.1', 'localhost'))).text()).toBe('in the lab');
  expect(await outcomeOf(get(inside))).toBe('in the lab');
  expect(await (await undiciRequest(inside, { dispatcher: impatient })).body.text()).toBe('in the lab');
  expect(guard.takeViolation()).toBeNull();
});

test.each(['127.0.0.1.example.com', '128.0.0.1', '[::2]'])('%s is not loopback', async host => {
  await expect(fetch(`http://${host}/`)).rejects.toThrow();
  expect(guard.takeViolation()).toContain(`http://${host}/ is outside the lab`);
});

test('the first violation is told, once', async () => {
  await fetch(`http://${outside}/first`).catch(() => null);
  await fetch(`http://${outside}/second`).catch(() => null);
  expect(guard.takeViolation()).toContain('/first');
  expect(guard.takeViolation()).toBeNull();
});

test('once it is closed, everything is as it was before', () => {
  guard.close();
  const before = [fetch, get, namedRequest, https.get, https.request];
  const another = guardNetwork();
  expect([fetch, get, namedRequest, https.get, https.request]).not.toEqual(before);
  another.close();
  expect([fetch, get, namedRequest, https.get, https.request]).toEqual(before);
  guard = guardNetwork();
});
