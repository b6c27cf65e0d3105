/** Tools that run slmgr.vbs, and know nothing of the kit, meet a simulated computer: real processes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const root = new URL('../', import.meta.url).pathname;
const cli = join(root, 'dist/cli.js');
const tools = join(root, 'tests/fixtures/tools-under-test');
const folder = mkdtempSync(join(tmpdir(), 'drop-in-'));
const shims = join(folder, "it's a path");
const started: ChildProcess[] = [];
// Many processes, each of which loads the kit.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  expect(spawnSync(process.execPath, [cli, 'shims', shims], { encoding: 'utf8' }).status).toBe(0);
});
afterAll(() => {
  for (const child of started) child.kill('SIGTERM');
  rmSync(folder, { recursive: true });
});

/** Lets computers stand and answers with the addresses that they print. */
async function machine(...options: string[]): Promise<string[]> {
  const child = spawn(process.execPath, [cli, 'machine', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let printed = '';
  child.stdout.setEncoding('utf8');
  while (!printed.includes('Ctrl-C')) {
    const [text] = await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
    if (typeof text !== 'string') throw new Error(`ended before it stood: ${printed}`);
    printed += text;
  }
  return [...printed.matchAll(/VA_TCK_MACHINE='([^']+)'/g)].map(([, address = '']) => address);
}

/** Runs a command where the shims stand first on the path. */
function run(address: string | undefined, command: string, given: string[] = [], more: Record<string, string> = {}) {
  const { VA_TCK_MACHINE: _machine, VA_TCK_ELEVATED: _elevated, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, given, {
    encoding: 'utf8',
    env: {
      ...env,
      ...(address === undefined ? {} : { VA_TCK_MACHINE: address }),
      PATH: `${shims}${delimiter}${env.PATH}`,
      ...more,
    },
  });
  return { status, stdout, stderr };
}

/** Moves the time of a computer whose clock stands. */
async function advance(address: string, to: string): Promise<unknown> {
  const [, url, world] = /^(.*)\/([^/]+)\/[^/]+$/.exec(address) ?? [];
  const body = JSON.stringify({ world, to });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}/control/v1/advance`, { method: 'POST', headers, body })).json();
}

const standing = ['--clock', '2009-10-22T09:00:00Z'];

test('a script and an agent that run cscript see a computer being activated, unmodified', async () => {
  const [client] = await machine(...standing);
  const status = () => run(client, join(tools, 'licence-status.sh'));
  expect(status()).toEqual({ status: 0, stdout: 'Initial grace period\n', stderr: '' });
  expect(JSON.parse(run(client, process.execPath, [join(tools, 'activate.mjs')]).stdout)).toEqual({
    activated: true,
    code: null,
    minutesLeft: 259_200,
  });
  expect(status().stdout).toBe('Licensed\n');
});

test('a failed command exits with 1 and prints its code', async () => {
  const [client] = await machine(...standing, '--count', '23');
  expect(JSON.parse(run(client, process.execPath, [join(tools, 'activate.mjs')]).stdout)).toEqual({
    activated: false,
    code: '0xC004F038',
    minutesLeft: null,
  });
  expect(run(client, 'slmgr', ['/ato'])).toMatchObject({ status: 1, stdout: expect.stringContaining('0xC004F038') });
});

test('time that stands still is advanced through target control', async () => {
  const [client = ''] = await machine(...standing, '--count', '0');
  expect(await advance(client, '2009-11-21T09:00:00Z')).toMatchObject({ result: {} });
  expect(run(client, join(tools, 'licence-status.sh')).stdout).toBe('Notification\n');
});

test('by the wall clock a client activates by itself, and nobody else moves its time', async () => {
  const [client = ''] = await machine();
  expect(run(client, join(tools, 'licence-status.sh')).stdout).toBe('Licensed\n');
  expect(await advance(client, '2099-01-01T00:00:00Z')).toEqual({
    unsupported: 'this computer goes by the wall clock',
  });
});

test('two computers stand in one world, each with its own licence', async () => {
  const [client, server] = await machine(...standing, '--computer', 'CLIENT_1', 'SRV_1=server-2008-r2-enterprise');
  run(client, 'slmgr', ['/ato']);
  expect(run(client, join(tools, 'licence-status.sh')).stdout).toBe('Licensed\n');
  expect(run(server, join(tools, 'licence-status.sh')).stdout).toBe('Initial grace period\n');
});

test('without elevation what Table 2 reserves is refused, and what it allows is not', async () => {
  const [client] = await machine(...standing);
  const unelevated = { VA_TCK_ELEVATED: '0' };
  const mak = ['/ipk', 'SYNTH-MAK00-C0NT0-00000-00201'];
  const refused = { status: 1, stdout: expect.stringContaining('0x80070005') };
  expect(run(client, 'slmgr', mak, unelevated)).toMatchObject(refused);
  expect(run(client, 'cscript', ['slmgr.vbs', ...mak], unelevated)).toMatchObject(refused);
  expect(run(client, process.execPath, [cli, 'slmgr', '--not-elevated', ...mak])).toMatchObject(refused);
  expect(run(client, 'slmgr', ['-dli'], unelevated).status).toBe(0);
  expect(run(client, 'slmgr.vbs', mak).status).toBe(0);
});

test('the script host prints its banner unless it is told not to, in the language of the computer', async () => {
  const [client] = await machine(...standing, '--language', 'zh-TW');
  run(client, 'slmgr', ['/ato']);
  const { stdout } = run(client, 'cscript', ['slmgr.vbs', '/dli']);
  expect(stdout).toMatch(
    /^Microsoft \(R\) Windows Script Host 5\.8 版\nCopyright \(C\) Microsoft Corporation\. .*\n\n\S/,
  );
  expect(stdout).toContain('授權狀態: 已授權');
  expect(run(client, 'cscript', ['//nologo', '//B', '//e:vbscript', 'slmgr.vbs', '/dli']).stdout).not.toContain(
    'Script Host',
  );
});

test.each([
  ['cscript', ['ospp.vbs', '/dstatus'], 2, 'no other script, not "ospp.vbs"'],
  ['cscript', ['//quiet', 'slmgr.vbs'], 2, 'unknown option "//quiet"'],
  ['cscript', [], 2, 'no script was named'],
  ['cscript', ['//nologo', 'slmgr.vbs', '/dli'], 2, 'set VA_TCK_MACHINE'],
  ['slmgr', ['/dli'], 2, 'set VA_TCK_MACHINE'],
])('%s %j without a computer says what is wrong', (command, given, status, why) => {
  expect(run(undefined, command, given)).toEqual({ status, stdout: '', stderr: expect.stringContaining(why) });
});

test('a computer that does not answer, or is not there, is named', async () => {
  expect(run('CLIENT_1', 'slmgr', ['/dli'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('got "CLIENT_1"'),
  });
  const nobody = run('http://127.0.0.1:1/world-1/CLIENT_1', 'slmgr', ['/dli']);
  expect(nobody).toMatchObject({ status: 11, stderr: expect.stringContaining('"va-tck machine" starts one') });
  const [client = ''] = await machine(...standing);
  const unknown = run(client.replace('CLIENT_1', 'CLIENT_9'), 'slmgr', ['/dli']);
  expect(unknown).toMatchObject({ status: 10, stderr: expect.stringContaining('no computer named CLIENT_9') });
});

test.each([
  [['--computer', 'CLIENT_1=windows-7-enterprize'], 'Did you mean "windows-7-enterprise"?'],
  [['--computer', 'A', 'A'], 'A is named twice'],
  [['--computer', 'a b'], 'expected a name like CLIENT_1'],
  [['--clock', 'yesterday'], 'Expected "wall" or an instant'],
])('va-tck machine %j is bad usage', (options, why) => {
  const done = run(undefined, process.execPath, [cli, 'machine', ...options]);
  expect(done).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(why) });
});

test('shims are written anew, and never over a file that is not one of them', () => {
  const write = () => run(undefined, process.execPath, [cli, 'shims', shims]);
  expect(write()).toMatchObject({ status: 0, stdout: expect.stringContaining(':"$PATH"') });
  const mine = join(folder, 'cscript');
  writeFileSync(mine, '#!/bin/sh\necho mine\n');
  const refused = run(undefined, process.execPath, [cli, 'shims', folder]);
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining(`not overwritten: ${mine}`) });
  expect(readFileSync(mine, 'utf8')).toContain('echo mine');
  expect(existsSync(join(folder, 'slmgr'))).toBe(false);
});
