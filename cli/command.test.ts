/** The command as a person or a pipeline meets it: real processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exitCodes } from '../runner/ending/exit-codes.js';
import { findPackage } from '../runner/package-root.js';

const { root, version } = findPackage();
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

function start(...args: string[]) {
  const command = [join(root, 'dist/cli.js'), ...args];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const printed: string[] = [];
  child.stdout.setEncoding('utf8').on('data', text => printed.push(text));
  const end = once(child, 'close').then(([code]) => ({ code, stdout: printed.join('') }));
  /** Resolves with all that was printed once it matches. */
  const until = async (what: RegExp): Promise<string> => {
    while (!what.test(printed.join(''))) {
      const done = await Promise.race([once(child.stdout, 'data').then(() => false), end.then(() => true)]);
      if (done) throw new Error(`ended before it printed ${what}: ${printed.join('')}`);
    }
    return printed.join('');
  };
  return { child, end, until };
}

test('the version is the package’s', async () => {
  expect(await start('--version').end).toEqual({ code: 0, stdout: `${version}\n` });
});

test('the help teaches: what it is, the commonest commands, every exit code', async () => {
  const { code, stdout } = await start('--help').end;
  expect(code).toBe(0);
  expect(stdout).toContain('cannot activate');
  expect(stdout.match(/^ {2}va-tck run/gm)).toHaveLength(4);
  for (const { code, meaning } of exitCodes) {
    expect(stdout).toMatch(new RegExp(`^ +${code} `, 'm'));
    expect(stdout).toContain(meaning);
  }
});

test('clauses and scenarios are listed, as text, as data that refer to each other and as a page', async () => {
  const [clauses, scenarios, text, page] = await Promise.all([
    start('list', 'clauses', '--format', 'json').end,
    start('list', 'scenarios', '--format', 'json').end,
    start('list', 'clauses', '--profile', 'machine').end,
    start('list', 'clauses', '--format', 'markdown').end,
  ]);
  const ids = new Set(JSON.parse(scenarios.stdout).map(({ id }: { id: string }) => id));
  const client = JSON.parse(clauses.stdout).clauses.find(({ id }: { id: string }) => id === 'KMS-THRESHOLD-CLIENT');
  expect(client.scenarios.length).toBeGreaterThan(0);
  for (const id of client.scenarios) expect(ids).toContain(id);
  expect(text.stdout).toContain('KMS-THRESHOLD-CLIENT  MUST');
  expect(page.stdout.indexOf('## Table 1:')).toBeGreaterThan(0);
  expect(page.stdout.indexOf('## Table 12:')).toBeGreaterThan(page.stdout.indexOf('## Table 1:'));
});

test('the mocks stand until they are stopped, and say where', async () => {
  const { child, end, until } = start('serve');
  const [, url] = /KMS host.*control (http:\S+)/.exec(await until(/Ctrl-C/)) ?? [];
  const health = await fetch(`${url}/control/v1/health`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(await health.json()).toMatchObject({ mock: 'kms-host' });
  child.kill('SIGINT');
  expect((await end).code).toBe(0);
});

test('a module judged over HTTP gets the verdicts that it gets in process', async () => {
  const served = start('serve-target', '--target', 'module:reference');
  const [url = ''] = /http:\S+/.exec(await served.until(/Ctrl-C/)) ?? [];
  const verdicts = async (target: string) => {
    const out = join(mkdtempSync(join(tmpdir(), 'va-tck-')), 'out');
    const only = ['--only', 'KMS-THRESHOLD-CLIENT', '--profile', 'machine'];
    const { code } = await start('run', '--target', target, '--out', out, ...only).end;
    const { scenarios, header } = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'));
    return { code, scenarios, hash: header.plan.hash };
  };
  const overHttp = await verdicts(url);
  expect(overHttp).toEqual(await verdicts('module:reference'));
  expect(overHttp.code).toBe(4);
  served.child.kill('SIGTERM');
  expect((await served.end).code).toBe(0);
});
