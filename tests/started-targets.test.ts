/** Programs that the kit starts, as a person or a pipeline meets them: real processes, from the built command. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findPackage } from '../runner/package-root.js';

const cli = join(findPackage().root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'va-tck-started-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', chunk => {
    said.stdout += chunk;
  });
  child.stderr.on('data', chunk => {
    said.stderr += chunk;
  });
  return { child, ended: once(child, 'close').then(([code, signal]) => ({ code, signal, ...said })) };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const reference = `stdio:${process.execPath} ${cli} serve-target --stdio --target module:reference`;

test('the reference over standard input and output is judged as in this process', { timeout: 60_000 }, async () => {
  const results = [];
  for (const [name, target] of [
    ['a', reference],
    ['b', 'module:reference'],
  ] as const) {
    const { code } = await start([
      'run',
      '--target',
      target,
      '--profile',
      'kms-host',
      '--only',
      'HOST-PUBLISH-DAILY',
      '--out',
      name,
    ]).ended;
    expect(code).toBe(4);
    const { clauses } = JSON.parse(readFileSync(join(folder, name, 'result.json'), 'utf8'));
    results.push(clauses);
  }
  expect(results[0]).toEqual(results[1]);
});

test('what a module prints is kept out of its answers', { timeout: 30_000 }, async () => {
  writeFileSync(
    join(folder, 'chatty.mjs'),
    `export default { describe: () => { console.log('hello'); return { unsupported: 'nothing' }; } };`,
  );
  const served = spawn(process.execPath, [cli, 'serve-target', '--stdio', '--target', 'module:./chatty.mjs'], {
    cwd: folder,
  });
  served.stdin.end('{"jsonrpc":"2.0","id":1,"method":"describe","params":{}}\n');
  let [out, err] = ['', ''];
  served.stdout.on('data', chunk => {
    out += chunk;
  });
  served.stderr.on('data', chunk => {
    err += chunk;
  });
  const [code] = await once(served, 'close');
  expect([code, out]).toEqual([0, '{"jsonrpc":"2.0","id":1,"result":{"unsupported":"nothing"}}\n']);
  expect(err).toContain('hello');
});

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'a kit that is ended by %s leaves no program behind',
  async signal => {
    // It writes its id down and says nothing; it ends when its standard input is closed, as the contract has it.
    const pidFile = join(folder, `pid-${signal}`);
    const program = join(folder, `${signal}.cjs`);
    writeFileSync(
      program,
      `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); process.stdin.resume();`,
    );
    const { child, ended } = start(['run', '--target', `stdio:${process.execPath} ${program}`, '--out', signal]);
    const writtenPid = () => (existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0);
    await expect.poll(writtenPid, { timeout: 15_000 }).toBeGreaterThan(0);
    const pid = writtenPid();
    child.kill(signal);
    expect((await ended).code).not.toBe(0);
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  },
  40_000,
);

test('a program that cannot be started is exit code 11, one that ends at once too, with its last words', {
  timeout: 30_000,
}, async () => {
  for (const [target, said] of [
    ['stdio:./no-such-program', /cannot be started: .*ENOENT/],
    [
      `stdio:sh -c 'echo no licence >&2; exit 7'`,
      /ended with exit code 7 while it was asked "describe"[\s\S]*no licence/,
    ],
  ] as const) {
    const { code, stderr } = await start(['run', '--target', target, '--out', 'x']).ended;
    expect([code, stderr]).toEqual([11, expect.stringMatching(said)]);
  }
});

test('a container in the container lab is bad usage', async () => {
  const { code, stderr } = await start(['run', '--target', 'container:x', '--lab', 'containers']).ended;
  expect([code, stderr]).toEqual([2, expect.stringContaining('--lab embedded')]);
});
