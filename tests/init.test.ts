/** Skeletons as their users meet them: written, built, smoked and judged by real processes. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstClause, type Language, skeletons } from '../cli/skeletons.js';
import type { RunResult } from '../contracts/types/results.js';
import type { TargetProfile } from '../contracts/types/target-control.js';

const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli.js');
const vaTck = `${process.execPath} ${command}`;

interface Ended {
  code: number | null;
  printed: string;
}

async function ended(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, CI: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (printed += text));
  const [code] = await once(child, 'close');
  return { code, printed };
}

const init = (...args: string[]) => ended(process.execPath, [command, 'init', ...args], tmpdir());
const freshFolder = () => join(mkdtempSync(join(tmpdir(), 'va-tck-init-')), 'target');

async function skeleton(lang: Language, profile: TargetProfile, adapter: string): Promise<string> {
  const folder = freshFolder();
  const { code, printed } = await init('--lang', lang, '--profile', profile, '--adapter', adapter, folder);
  expect([code, printed]).toEqual([0, expect.stringContaining('sh check.sh')]);
  // What its `npm install` would bring.
  if (lang === 'typescript') modulesFor(folder);
  return folder;
}

/** The packages of this checkout, and this checkout's contracts in the place of the package itself. */
function modulesFor(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of ['tsx', 'typescript', '@types', '.bin'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  const kit = join(modules, 'volume-activation-tck');
  mkdirSync(kit);
  writeFileSync(
    join(kit, 'package.json'),
    '{ "name": "volume-activation-tck", "type": "module", "types": "contracts/index.ts" }',
  );
  symlinkSync(join(root, 'contracts'), join(kit, 'contracts'));
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

/** `sh check.sh`, as the README says. */
const check = async (folder: string, ...args: string[]) =>
  ended('sh', ['check.sh', ...args], folder, { VA_TCK: vaTck, PORT: await freePort() });

/** Makes the line behind "Your first passing clause" one that counts. */
function takeFirstStep(file: string): void {
  const text = readFileSync(file, 'utf8');
  const taken = text.replace(/(Your first passing clause.*\n\s*)(?:# |\/\/ )/, '$1');
  expect(taken).not.toBe(text);
  writeFileSync(file, taken);
}

const runs = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
const here: { readonly [lang in Language]: boolean } = {
  python: runs('python3', '--version'),
  typescript: true,
  go: runs('go', 'version'),
  csharp: runs('dotnet', '--version'),
  powershell: runs('pwsh', '-Version'),
};
/** The verbs are the same whatever carries them: over HTTP one profile will do. */
const worked = (Object.keys(skeletons) as Language[]).flatMap(lang => [
  { lang, profile: 'machine', adapter: 'stdio' } as const,
  { lang, profile: 'kms-host', adapter: 'stdio' } as const,
  { lang, profile: 'kms-host', adapter: 'http' } as const,
]);

/** What `va-tck run` of a whole skeleton comes to: clear failures and what is not applicable, and nothing that could not be run. */
function expectClearFailures(folder: string): void {
  const result = JSON.parse(readFileSync(join(folder, 'va-tck-results/result.json'), 'utf8')) as RunResult;
  expect(result.outcome).toBe('not-conformant');
  const verdicts = new Set(result.scenarios.map(({ verdict }) => verdict));
  expect([...verdicts].filter(verdict => verdict !== 'passed').sort()).toEqual(['failed', 'not-applicable']);
  expect(result.scenarios.every(({ failure }) => failure === null || failure.attribution === 'target')).toBe(true);
}

for (const { lang, profile, adapter } of worked) {
  const title = `${lang}, ${profile}, ${adapter}: is smoked and judged at once, and its README leads to a clause that passes`;
  const [name, timeout] = here[lang]
    ? [title, 180_000]
    : [`${title} (skipped: ${skeletons[lang].tools} is not here)`, 0];
  test.skipIf(!here[lang])(name, { timeout }, async () => {
    const folder = await skeleton(lang, profile, adapter);
    const { code, printed } = await check(folder);
    expect(printed).toContain('adapter: ok; implementation: ');
    expect(printed).toContain('Outcome: Does not conform.');
    expect(code).toBe(1);
    expectClearFailures(folder);

    takeFirstStep(join(folder, skeletons[lang].target));
    const first = await check(folder, '--only', firstClause[profile]);
    expect([first.code, first.printed]).toEqual([4, expect.stringContaining('1 passed')]);
  });
}

test('what is to be typed next can be pasted into a shell, whatever the folder is called', async () => {
  const above = mkdtempSync(join(tmpdir(), 'va-tck-init-'));
  for (const name of ["it's a host", '名前', '-odd', '$(exit 7)']) {
    const made = await ended(
      process.execPath,
      [command, 'init', '--lang', 'go', '--profile', 'machine', '--', name],
      above,
    );
    const lines = made.printed.split('\n').map(line => line.trim());
    const [enter = ''] = lines.filter(line => line.startsWith('cd '));
    expect(await ended('sh', ['-ec', `${enter}; test -f check.sh`], above)).toEqual({ code: 0, printed: '' });
    // From a checkout, as here, the kit has to be brought along.
    expect(lines).toContain(`npm install --prefix . --save-dev "$(npm pack --silent ${root})"`);
  }
});

test('a kit that is not there is no verdict of the target', async () => {
  const folder = await skeleton('python', 'kms-host', 'stdio');
  const { code, printed } = await ended('sh', ['check.sh'], folder, { VA_TCK: 'no-such-kit' });
  expect([code, printed]).toEqual([2, expect.stringContaining('README.md, step 1, says how to install it')]);
});

test('every command of a README works as it stands, from the first look to a gate that holds', {
  timeout: 240_000,
}, async () => {
  const folder = await skeleton('python', 'kms-host', 'stdio');
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const commands = [...readme.matchAll(/```sh\n([\s\S]*?)\n```/g)].map(([, command = '']) => command);
  const codes = [];
  for (const command of commands) {
    if (command.includes('--only')) takeFirstStep(join(folder, 'target.py'));
    codes.push((await ended('sh', ['-c', command], folder, { VA_TCK: vaTck })).code);
  }
  // Judged; one clause passes; what fails is written down, and from then on nothing else does.
  expect(codes).toEqual([1, 4, 0, 0]);
});

test.skipIf(!here.go)('the Go skeletons are formatted and vetted', { timeout: 60_000 }, async () => {
  for (const profile of ['machine', 'kms-host'] as const) {
    const folder = await skeleton('go', profile, 'stdio');
    expect(execFileSync('gofmt', ['-l', '.'], { cwd: folder, encoding: 'utf8' })).toBe('');
    expect((await ended('go', ['vet', '.'], folder)).code).toBe(0);
  }
});

/** Mono has a compiler of C#, and no System.Text.Json: a stand-in takes its place. It is not .NET, but the skeleton's own code runs. */
const mono = runs('mcs', '--version') && runs('mono', '--version');
for (const profile of ['machine', 'kms-host'] as const) {
  const title = `csharp, ${profile}, under Mono: is smoked, and leads to a clause that passes`;
  test.skipIf(!mono)(mono ? title : `${title} (skipped: Mono is not here)`, { timeout: 180_000 }, async () => {
    const folder = await skeleton('csharp', profile, 'stdio');
    takeFirstStep(join(folder, 'Target.cs'));
    for (const adapter of ['http', 'stdio']) {
      const main = join(root, 'templates/csharp', adapter, 'Program.cs');
      const sources = [join(root, 'tests/fixtures/csharp/SystemTextJson.cs'), main, 'Target.cs'];
      const built = await ended('mcs', ['-out:adapter.exe', '-r:System.Web.Extensions', ...sources], folder);
      expect(built).toEqual({ code: 0, printed: '' });
    }
    const target = ['--target', 'stdio:mono adapter.exe'];
    const smoked = await ended(process.execPath, [command, 'smoke', ...target], folder);
    expect(smoked.printed).toContain('adapter: ok; implementation: ');
    const run = await ended(process.execPath, [command, 'run', ...target, '--only', firstClause[profile]], folder);
    expect([run.code, run.printed]).toEqual([4, expect.stringContaining('1 passed')]);
  });
}

describe('the command line', () => {
  test.each([
    [['--profile', 'machine'], /expected --lang python\|typescript\|go\|csharp\|powershell/],
    [['--lang', 'go'], /expected --profile machine\|kms-host/],
    [
      ['--lang', 'cobol', '--profile', 'machine'],
      /'cobol' is invalid. Allowed choices are python, typescript, go, csharp/,
    ],
    [['--lang', 'go', '--profile', 'reference'], /Allowed choices are machine, kms-host/],
    [['--lang', 'go', '--profile', 'machine', '--adapter', 'grpc'], /Allowed choices are stdio, http/],
    [['--lang', 'go', '--profile', 'machine', '.', 'x'], /too many arguments/],
  ])('%j is bad usage, and what is known is said', async (args, message) => {
    const { code, printed } = await init(...args);
    expect(printed).toMatch(message);
    expect(code).toBe(2);
  });

  test('a second time, everything is left alone', async () => {
    const folder = await skeleton('python', 'machine', 'stdio');
    writeFileSync(join(folder, 'target.py'), 'mine');
    const { code, printed } = await init('--lang', 'python', '--profile', 'kms-host', folder);
    expect(printed).toMatch(/init: there already, and never overwritten: .*target\.py/);
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'target.py'), 'utf8')).toBe('mine');
  });

  test('a folder that cannot be had is told', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'va-tck-init-')), 'file');
    writeFileSync(file, '');
    const { code, printed } = await init('--lang', 'go', '--profile', 'machine', join(file, 'below'));
    expect(printed).toContain('could not run (environment): the skeleton cannot be written');
    expect(code).toBe(14);
  });
});
