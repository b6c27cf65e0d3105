/** `va-tck smoke` as a person or a pipeline meets it: real processes, real targets, right and wrong. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SmokeReport } from '../runner/smoke/smoke-report.js';

const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli.js');
const targets = 'tests/fixtures/targets';
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

async function smoke(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = start(command, 'smoke', ...args);
  const text = { stdout: '', stderr: '' };
  child.stdout?.on('data', chunk => (text.stdout += chunk));
  child.stderr?.on('data', chunk => (text.stderr += chunk));
  const [code] = await once(child, 'close');
  return { code, ...text };
}

/** Starts a program and waits for the URL that it prints. */
async function served(...args: string[]): Promise<string> {
  const child = start(...args);
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`the process ended before it printed a URL: ${text}`);
}

test('the reference is well in both profiles, in text and in JSON', async () => {
  const [text, json] = await Promise.all([smoke(), smoke('--format', 'json')]);
  expect(text).toMatchObject({ code: 0, stderr: '' });
  expect(text.stdout).toContain('adapter: ok; implementation: ok\n');
  expect(Math.max(...text.stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  const report: SmokeReport & { exitCode: number } = JSON.parse(json.stdout);
  expect(report).toMatchObject({ format: 'va-tck-smoke/1', exitCode: 0 });
  expect(report.profiles.map(({ profile }) => profile)).toEqual(['machine', 'kms-host']);
});

test.each([
  ['lies', 11, /adapter: 1 verb \(createComputer\)/],
  ['shouts', 11, /adapter: 1 verb \(readNotifications\)/],
  ['another-contract', 11, /adapter: 1 verb \(describe\); implementation: nothing is known/],
  ['nowhere', 11, /\(adapter\): the target module .* cannot be loaded/],
  ['ends-at-import', 10, /\(target\): the process was ended while .* was smoked/],
  ['ends-at-describe', 10, /\(target\): the process was ended while .* was smoked/],
  ['throws-at-import', 10, /\(target\): the target threw outside of any verb: RangeError/],
  ['throws-later', 10, /\(target\): the target threw outside of any verb: RangeError/],
])('%s.mjs is attributed', async (module, code, words) => {
  const ended = await smoke('--target', `module:./${targets}/${module}.mjs`);
  expect(ended.stdout + ended.stderr).toMatch(words);
  expect(ended.code).toBe(code);
});

test('a program that hangs is given up in time; which side keeps silent is not guessed', async () => {
  const url = await served(`${targets}/serve-badly.mjs`, 'mute');
  const { code, stdout } = await smoke('--target', url, '--timeout', '200');
  expect(stdout).toMatch(/✗ describe +late\n/);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'adapter: nothing is known of it; no answer, so either of the two: 1 verb (describe); implementation: nothing is',
  );
  expect(code).toBe(10);
});

test.each(['garbage', 'huge'])('a program that answers %s has an adapter at fault', async badly => {
  const url = await served(`${targets}/serve-badly.mjs`, badly);
  const { code, stdout } = await smoke('--target', url);
  expect(stdout).toMatch(/✗ open +contract violation/);
  if (badly === 'garbage') expect(stdout).toMatch(/received +<html>It works!<\/html>/);
  expect(stdout).toMatch(/not asked: createComputer/);
  expect(code).toBe(11);
});

test('a program that is not there was never reached', async () => {
  const { code, stdout } = await smoke('--target', 'http://127.0.0.1:9');
  expect(stdout).toContain('adapter: not reached; implementation: nothing is known of it');
  expect(code).toBe(11);
});

test('a program that dies is gone from that verb on', async () => {
  const url = await served(command, 'serve-target', '--target', `module:./${targets}/dies-at-create-host.mjs`);
  const { code, stdout } = await smoke('--target', url, '--profile', 'kms-host');
  expect(stdout).toMatch(/✗ createHost +gone/);
  expect(stdout).toMatch(/not asked: installHostKey/);
  expect(code).toBe(10);
});

test.each([
  [['--target', 'reference'], /expected a target as kind:id/],
  [['--format', 'xml'], /Allowed choices are text, json/],
  [['--profile', 'client'], /Allowed choices are machine, kms-host, reference/],
  [['--only', 'X'], /unknown option '--only'/],
])('%j is bad usage', async (args, words) => {
  const { code, stderr } = await smoke(...args);
  expect(stderr).toMatch(words);
  expect(code).toBe(2);
});
