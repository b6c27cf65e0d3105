import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { kmsProtocol } from '../contracts/generated/verbs.js';
import type { KmsProtocol } from '../contracts/types/kms-protocol.js';
import { serveLines } from './serve-lines.js';
import { goodAnswer, goodRequest } from './testing.js';

/** What is answered to these lines, until the input ends. */
async function answersTo(lines: readonly unknown[], request: () => unknown = () => goodAnswer): Promise<unknown[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  const implementation = { request } as never;
  const served = serveLines<KmsProtocol>({ contract: kmsProtocol, implementation, input, output, maxBytes: 2_000 });
  input.end(lines.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  await served;
  const text: string = output.read()?.toString('utf8') ?? '';
  return text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));
}

const asked = { jsonrpc: '2.0', id: 7, method: 'request', params: goodRequest };
const error = (id: unknown, code: number) => ({ jsonrpc: '2.0', id, error: { code, message: expect.any(String) } });

test('a request is answered under its id, a notification not at all', async () => {
  const { id: _, ...notification } = asked;
  const answers = await answersTo([asked, '', notification, { ...asked, id: 'x' }]);
  expect(answers).toEqual([7, 'x'].map(id => ({ jsonrpc: '2.0', id, result: goodAnswer })));
});

test.each([
  ['not JSON', '{', error(null, -32700)],
  ['too long', 'x'.repeat(3_000), error(null, -32700)],
  ['a batch', [asked], error(null, -32600)],
  ['another version', { ...asked, jsonrpc: '1.0' }, error(null, -32600)],
  ['an unknown verb', { ...asked, method: 'constructor' }, error(7, -32601)],
  ['a request that breaks the contract', { ...asked, params: { requiredCount: 0 } }, error(7, -32602)],
])('%s is refused', async (_what, line, refusal) => {
  expect(await answersTo([line])).toEqual([refusal]);
});

test.each([
  ['throws', () => Promise.reject(new Error('out of paper'))],
  ['breaks the contract', () => ({ ...goodAnswer, count: -1 })],
])('an implementation that %s is an internal error', async (_what, request) => {
  expect(await answersTo([asked], request)).toEqual([error(7, -32603)]);
});
