/** Every exit code of the table, provoked in a real process: what a pipeline sees. */
import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { exitCodes } from '../runner/ending/exit-codes.js';
import { type Ended, ended, freshFolder, printed, start } from './fixtures/command-line.js';
import { scenarioAt } from './fixtures/scenario-at.js';

const target = (name: string) => ['--target', `module:./tests/fixtures/targets/${name}.mjs`];
const one = ['--only', 'ERROR-C004F041-HOST'];
const some = ['--only', 'KMS-KEY-OLDER-GENERATION'];
const inactive = scenarioAt('error-codes', '0xC004F041: a host that is not activated');
const failing = { VA_FIXTURE: JSON.stringify({ fails: { [inactive]: 'not written yet' } }) };
/** Needs a mock KMS host. */
const threshold = scenarioAt('thresholds', 'A virtual Windows 7 client with <others> virtual machines in the count', 1);
const provoked = new Set<number | null>();

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const out = await ended(start(['run', '--out', freshFolder(), ...args], env));
  provoked.add(out.code);
  return out;
}

/** The last line but the one that names exit code and report. */
function lastWords({ stdout }: Ended): string | undefined {
  return stdout.trimEnd().split('\n').at(-2);
}

const onLinux = process.platform === 'linux';
afterAll(() => {
  const all = exitCodes.map(({ code }) => code).filter(code => onLinux || code !== 12);
  expect([...provoked].sort()).toEqual([...all].sort());
});

test('0: the full plan of a profile, and nothing failed', async () => {
  const ended = await run(['--profile', 'kms-host']);
  expect(ended.code).toBe(0);
  expect(lastWords(ended)).toBe('Outcome: Conformant.');
}, 60_000);

test('0 too: what failed is known, the gate holds, and it does not conform all the same', async () => {
  const baseline = `${freshFolder()}.json`;
  const judged = ['--profile', 'kms-host', ...target('fails-as-told'), '--baseline', baseline];
  const approval = ['--owner', 'licensing', '--reason', 'ticket 7', '--expires', '2999-12-31'];
  expect((await run([...judged, '--update-baseline', ...approval], failing)).code).toBe(0);
  const ended = await run(judged, failing);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toMatch(
    /Outcome: Does not conform\.\nThe gate holds: 1 known failure, none new\.\nExit code 0\./,
  );
}, 120_000);

test('1: a scenario failed', async () => {
  const ended = await run(['--profile', 'kms-host', ...target('fails-as-told'), ...one], failing);
  expect(ended.code).toBe(1);
  expect(lastWords(ended)).toBe('Outcome: Does not conform.');
});

test('2: what was asked for cannot be', async () => {
  expect(await run(['--only', 'NO-SUCH-CLAUSE'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('there is no clause "NO-SUCH-CLAUSE"'),
  });
});

test('3: stopped before the end of the plan', async () => {
  const slow = ['--profile', 'machine', ...target('hangs'), '--timeout', '60000', '--verbose', ...some];
  const child = start(['run', '--out', freshFolder(), ...slow]);
  const end = ended(child);
  await printed(child, /^2\//m);
  child.kill('SIGINT');
  const { code, stdout } = await end;
  provoked.add(code);
  expect(code).toBe(3);
  expect(stdout).toContain('No verdict: the run is incomplete');
});

test('4: everything selected passed', async () => {
  const ended = await run(one);
  expect(ended.code).toBe(4);
  expect(lastWords(ended)).toBe('Outcome: Selection passed: no statement of conformity.');
});

test('10: the implementation under test kept the run from a verdict', async () => {
  expect(await run(target('another-contract'))).toMatchObject({
    code: 10,
    stderr: expect.stringContaining('could not run (target)'),
  });
});

test('11: the implementation under test could not be reached', async () => {
  expect(await run(['--target', 'http://127.0.0.1:9'])).toMatchObject({
    code: 11,
    stderr: expect.stringContaining('could not run (adapter)'),
  });
});

// The mock KMS hosts have a port by which they can be known, 1688, only where 127.x.y.z can be had.
test.runIf(onLinux)('12: a mock of the kit misbehaved', async () => {
  const cut = new URL('./fixtures/cut-kms-hosts.mjs', import.meta.url).href;
  const told = ['--profile', 'machine', '--scenario', threshold];
  const ended = await run(told, { NODE_OPTIONS: `--import=${cut}` });
  expect(ended.stdout).toMatch(/did not answer a KMS request/);
  expect(ended.stdout).toContain('At fault: a mock of the kit');
  expect(ended.code).toBe(12);
});

test('13: something broke in the kit', async () => {
  const broken = new URL('./fixtures/break-the-kit.mjs', import.meta.url).href;
  const ended = await run(one, { NODE_OPTIONS: `--import=${broken}` });
  expect(ended.stdout).toContain('TypeError: broken from outside');
  expect(ended.stdout).toContain('At fault: the kit');
  expect(ended.code).toBe(13);
});

test('14: the results cannot be written', async () => {
  const file = freshFolder();
  writeFileSync(file, '');
  expect(await run(['--out', file])).toMatchObject({
    code: 14,
    stderr: expect.stringContaining('could not run (environment)'),
  });
});

test.each(['unix:///nowhere/docker.sock', 'tcp://127.0.0.1:9', 'no-url'])(
  '14: no container engine at %s, whatever engine answers elsewhere',
  async DOCKER_HOST => {
    const profile = ['--profile', 'kms-host'];
    const ended = await run([...profile, '--target', 'container:contoso/kms-host:4.2'], { DOCKER_HOST });
    expect(ended).toMatchObject({ code: 14, stdout: '' });
    expect(ended.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^va-tck: could not run \(environment\): .* no container engine .*DOCKER_HOST.*; nothing was run$/,
      ),
    ]);
    const lab = await run(['--lab', 'containers'], { DOCKER_HOST });
    expect(lab.code).toBe(14);
    expect(lab.stderr).toContain(`at ${DOCKER_HOST}, which DOCKER_HOST names`);
  },
  60_000,
);
