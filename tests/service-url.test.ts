/** An implementation whose activation service's URL is built in: judged unchanged, or refused the way out of the lab. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunResult } from '../contracts/types/results.js';

const root = join(import.meta.dirname, '..');
const target = 'module:./tests/fixtures/targets/built-in-service-url.mjs';
const clauses = ['HOST-KEY-LIMIT-REACTIVATED', 'ERROR-C004C003'];

function run(...options: string[]) {
  const out = join(mkdtempSync(join(tmpdir(), 'service-url-')), 'out');
  const command = ['dist/cli.js', 'run', '--target', target, '--profile', 'machine', '--out', out];
  const done = spawnSync(process.execPath, [...command, ...options], { cwd: root, encoding: 'utf8' });
  const read = () => JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')) as RunResult;
  return { code: done.status, text: done.stdout + done.stderr, read };
}

test('with --service-url the mock answers at the built-in URL, and the implementation passes unchanged', {
  timeout: 60_000,
}, () => {
  const { code, text, read } = run('--only', ...clauses, '--service-url', 'https://activation.contoso.com/service');
  expect([code, text]).toEqual([4, expect.stringContaining('passed')]);
  expect(read().counts.failed).toBe(0);
});

test('without it the request is refused and fails the scenario, which names the caller', { timeout: 60_000 }, () => {
  const { code, read } = run('--only', ...clauses);
  expect(code).toBe(1);
  const messages = read().scenarios.map(({ failure }) => `${failure?.attribution}: ${failure?.message}`);
  expect(messages).toContainEqual(
    expect.stringMatching(
      /^target: POST https:\/\/activation\.contoso\.com\S+ is outside the lab; asked by .*built-in-service-url\.mjs:\d+/,
    ),
  );
  expect(messages.filter(message => message.startsWith('kit: '))).toEqual([]);
});

test.each([
  ['--lab', 'containers'],
  ['--target', 'http://127.0.0.1:9'],
])('it goes with a module in the embedded lab only, not with %s %s', (...other) => {
  const { code, text } = run('--service-url', 'https://activation.contoso.com', ...other);
  expect([code, text]).toEqual([expect.toSatisfy(value => value === 2 || value === 11), expect.any(String)]);
});

test('a service URL that is none is bad usage', () => {
  const { code, text } = run('--service-url', 'activation.contoso.com');
  expect([code, text]).toEqual([2, expect.stringContaining('https://activation.contoso.com')]);
});
