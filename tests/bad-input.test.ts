/** What the command says, and how it exits, where something is not as it should be. Real processes, real targets. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ScenarioResult } from '../contracts/types/results.js';
import { readResults } from '../reports/index.js';

const root = join(import.meta.dirname, '..');
/** As it is installed: reading the TypeScript of all of it takes longer than most of what it is asked here. */
const command = [join(root, 'dist/cli.js')];
const targets = 'tests/fixtures/targets';
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

function start(args: readonly string[], cwd = root): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const text = { stdout: '', stderr: '' };
  child.stdout?.on('data', chunk => (text.stdout += chunk));
  child.stderr?.on('data', chunk => (text.stderr += chunk));
  const [code] = await once(child, 'close');
  return { code, ...text };
}

function vaTck(...args: string[]): Promise<Ended> {
  return ended(start([...command, ...args]));
}

/** Scenarios enough for a target to be given up. */
const some = ['--only', 'KMS-KEY-OLDER-GENERATION'];

const freshFolder = () => join(mkdtempSync(join(tmpdir(), 'va-tck-')), 'out');

/** A run of profile machine into a folder of its own. */
async function runInto(...args: string[]): Promise<Ended & { out: string }> {
  const out = freshFolder();
  return { out, ...(await vaTck('run', '--out', out, '--profile', 'machine', ...args)) };
}

async function scenariosIn(path: string): Promise<ScenarioResult[]> {
  const scenarios: ScenarioResult[] = [];
  for await (const event of readResults(path)) if (event.type === 'scenario-finished') scenarios.push(event.scenario);
  return scenarios;
}

/** Resolves when the process has printed a line that matches, with the match. */
async function printed(child: ChildProcess, line: RegExp): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', chunk => {
      text += chunk;
      const [match] = line.exec(text) ?? [];
      if (match !== undefined) resolve(match);
    });
    child.once('close', () => reject(new Error(`the process ended before it printed ${line}: ${text}`)));
  });
}

/** Starts a program and waits for the URL that it prints. */
function served(args: readonly string[]): Promise<string> {
  return printed(start(args), /http:\/\/127\.0\.0\.1:\d+/);
}

describe('the command line', () => {
  test.each([
    [['run', '--sed', '7'], /unknown option '--sed'[\s\S]*--seed/],
    [['rnu'], /unknown command 'rnu'[\s\S]*run/],
    [['run', '--seed', 'seven'], /--seed[\s\S]*'seven' is invalid[\s\S]*whole number from 0/],
    [['run', '--profile', 'client'], /'client' is invalid[\s\S]*machine, kms-host, reference/],
    [['run', '--target', 'reference'], /expected a target as kind:id.*got "reference"/],
    [['run', 'features/x.feature'], /too many arguments/],
    [['list', 'clause'], /expected "clauses" or "scenarios", got "clause". Did you mean "clauses"/],
  ])('%j is bad usage, and the message says what was meant', async (args, message) => {
    const { code, stderr } = await vaTck(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  test('a command line without a command prints the help and does not succeed', async () => {
    const { code, stderr } = await vaTck();
    expect(stderr).toContain('Exit codes of "va-tck run"');
    expect(code).toBe(2);
  });

  test('a configuration error is told with file, line and setting', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'va-tck-'));
    const config = join(folder, 'my.json');
    writeFileSync(config, '{\n  // mine\n  "seed": "seven"\n}\n');
    const { code, stderr } = await vaTck('run', '--config', config);
    expect(stderr).toBe(`va-tck: ${config}:3:11: $.seed: expected a whole number from 0 to 4294967295, got "seven"\n`);
    expect(code).toBe(2);
  });

  test('a configuration file that is named and not there is told', async () => {
    const { code, stderr } = await vaTck('run', '--config', 'nowhere.json');
    expect(stderr).toContain('nowhere.json cannot be read');
    expect(code).toBe(2);
  });
});

describe('a selection', () => {
  test.each([
    [['--only', 'KMS-THRESHOLD-CLEINT'], /no clause "KMS-THRESHOLD-CLEINT". Did you mean "KMS-THRESHOLD-CLIENT"/],
    [['--tags', '@NO-SUCH-TAG'], /no tag "@NO-SUCH-TAG"/],
    [['--tags', '@KMS-THRESHOLD-CLIENT and ('], /--tags: /],
    [['--scenario', 'features/nowhere.feature:1'], /no scenario "features\/nowhere.feature:1"/],
    [
      ['--tags', '@KMS-THRESHOLD-CLIENT and not @KMS-THRESHOLD-CLIENT'],
      /no scenario of profile machine is selected by --tags .*nothing was run/,
    ],
  ])('%j that selects nothing is bad usage', async (args, message) => {
    const { code, stderr, out } = await runInto(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(existsSync(join(out, 'results.ndjson'))).toBe(false);
  });
});

describe('a target', () => {
  test('that is not there could not be reached: nothing was run', async () => {
    const { code, stderr, out } = await runInto('--target', 'http://127.0.0.1:9');
    expect(stderr).toMatch(
      /^va-tck: could not run \(adapter\): the target http:\/\/127.0.0.1:9 cannot be reached .*ECONNREFUSED/,
    );
    expect(code).toBe(11);
    expect(readdirSync(out)).toEqual([]);
  });

  test('whose module is not there could not be loaded', async () => {
    const { code, stderr } = await runInto('--target', 'module:./nowhere.mjs');
    expect(stderr).toMatch(/\(adapter\): the target module .\/nowhere.mjs cannot be loaded/);
    expect(code).toBe(11);
  });

  test('that never describes itself kept the run from starting', async () => {
    const url = await served([`${targets}/serve-badly.mjs`, 'mute']);
    const { code, stderr } = await runInto('--target', url, '--timeout', '300');
    expect(stderr).toMatch(/\(target\): the target .* did not answer "describe" within 300 ms/);
    expect(code).toBe(10);
  });

  test('of another contract is told which', async () => {
    const { code, stderr } = await runInto('--target', `module:./${targets}/another-contract.mjs`);
    expect(stderr).toMatch(/\(target\): .*"describe" response of Target control: \/result\/contract/);
    expect(code).toBe(10);
  });

  test('that hangs fails in time, is given up, and what passed before is kept', async () => {
    const { code, stdout, out } = await runInto(
      '--target',
      `module:./${targets}/hangs.mjs`,
      '--timeout',
      '300',
      ...some,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('did not answer "open" within 300 ms');
    const scenarios = await scenariosIn(join(out, 'results.ndjson'));
    expect(scenarios.slice(0, 3).map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'failed']);
    expect(scenarios.at(-1)).toMatchObject({
      verdict: 'could-not-run',
      failure: { attribution: 'target', message: expect.stringContaining('given up after 3 verbs') },
    });
  });

  test('that answers garbage fails, and the garbage is shown', async () => {
    const url = await served([`${targets}/serve-badly.mjs`, 'garbage']);
    const { code, stdout, out } = await runInto('--target', url, '--only', 'KMS-THRESHOLD-CLIENT');
    expect(code).toBe(1);
    expect(stdout).toMatch(/must be JSON, was:\s+<html>It works!/);
    for (const scenario of await scenariosIn(join(out, 'results.ndjson'))) {
      expect(scenario).toMatchObject({ verdict: 'failed', failure: { attribution: 'target' } });
    }
  });

  test('that answers 100 MB fails without being read to the end', async () => {
    const url = await served([`${targets}/serve-badly.mjs`, 'huge']);
    const { code, out } = await runInto('--target', url, '--only', 'KMS-THRESHOLD-CLIENT');
    expect(code).toBe(1);
    const [first] = await scenariosIn(join(out, 'results.ndjson'));
    expect(first?.failure?.message).toContain('must not be longer than 4194304 bytes');
  });

  test('that lies in good JSON fails, with path and rule', async () => {
    const lies = ['--target', `module:./${targets}/lies.mjs`, '--only', 'KMS-THRESHOLD-CLIENT'];
    const { code, out } = await runInto(...lies);
    expect(code).toBe(1);
    const [first] = await scenariosIn(join(out, 'results.ndjson'));
    expect(first?.failure).toMatchObject({
      attribution: 'target',
      message: expect.stringContaining('/result/nextDue'),
    });
  });

  test('that shouts megabytes of markup and escapes fails, and no report passes them on', async () => {
    const judged = [
      'EVENT-EXPORT-XML-EACH',
      'EVENT-EXPORT-CSV-EACH',
      'REGISTRY-FILE-HEADER',
      'DESKTOP-ACTIVATED',
      'NOTIFY-ACTIVATED',
      'LICENSE-OFFLINE-PERMANENT',
    ].flatMap(id => ['--only', id]);
    const { code, stdout, out } = await runInto('--target', `module:./${targets}/shouts.mjs`, ...judged);
    expect(code).toBe(1);
    const ended = await scenariosIn(join(out, 'results.ndjson'));
    expect(ended.length).toBeGreaterThanOrEqual(6);
    for (const { id, verdict, failure } of ended) {
      expect({ id, verdict, by: failure?.attribution }).toEqual({ id, verdict: 'failed', by: 'target' });
    }
    for (const report of ['report.html', 'junit.xml', 'summary.md', 'results.ndjson']) {
      const text = readFileSync(join(out, report), 'utf8');
      expect(text.length, report).toBeLessThan(2_000_000);
      expect(text.includes('\u001b'), report).toBe(false);
      if (report !== 'results.ndjson') expect(text, report).not.toContain('<script>alert');
    }
    expect(stdout).not.toMatch(/\u001b\[2J|^::error::/m);
  });

  test('that dies fails, is given up, and what passed before is kept', async () => {
    const url = await served([...command, 'serve-target', '--target', `module:./${targets}/dies.mjs`]);
    const { code, stdout, out } = await runInto('--target', url, '--timeout', '2000', ...some);
    expect(code).toBe(1);
    expect(stdout).toMatch(/closed the connection instead of answering|is gone: nobody listens any more/);
    const verdicts = (await scenariosIn(join(out, 'results.ndjson'))).map(({ verdict }) => verdict);
    expect(verdicts.slice(0, 3)).toEqual(['passed', 'passed', 'failed']);
    expect(verdicts.at(-1)).toBe('could-not-run');
  });

  test('that ends the kit’s own process cannot make it a success', async () => {
    const { code, stderr, out } = await runInto('--target', `module:./${targets}/dies.mjs`, ...some);
    expect(code).toBe(10);
    expect(stderr).toContain('process.exit');
    expect((await scenariosIn(join(out, 'results.ndjson'))).map(({ verdict }) => verdict)).toEqual([
      'passed',
      'passed',
    ]);
  });

  test.each(['ends-at-import', 'ends-at-describe'])('that %s cannot make it a success', async module => {
    const { code, stderr, out } = await runInto('--target', `module:./${targets}/${module}.mjs`);
    expect(stderr).toMatch(/\(target\): the process was ended before the first scenario.*process\.exit/);
    expect(code).toBe(10);
    expect(readdirSync(out)).toEqual([]);
    const served = await vaTck('serve-target', '--target', `module:./${targets}/ends-at-import.mjs`);
    expect(served.code).toBe(13);
  });

  test('that never yields ends the run at the place where it computes, and what passed before is kept', async () => {
    const { code, stderr, out } = await runInto('--target', `module:./${targets}/never-yields.mjs`, ...some);
    expect(code).toBe(10);
    const said = /^The target module:\S+ computes without end.* \(at open \(file:\S+never-yields\.mjs:8:\d+\)\)/m;
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('debugger');
    const verdicts = (await scenariosIn(join(out, 'results.ndjson'))).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['passed']);
    const { outcome, attribution, reason } = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'));
    expect({ outcome, attribution }).toEqual({ outcome: 'could-not-run', attribution: 'target' });
    expect(reason).toMatch(said);
    expect(existsSync(join(out, 'report.html'))).toBe(true);
  });

  test('that never yields from its import on gets no verdict', async () => {
    const { code, stderr, out } = await runInto('--target', `module:./${targets}/computes-at-import.mjs`);
    expect(stderr).toMatch(/\(target\): the target module:\S+ computes without end.*computes-at-import\.mjs:2:/);
    expect(code).toBe(10);
    expect(readdirSync(out)).toEqual([]);
  });

  test('that throws where nobody can catch it before it is ready is named, and gets no verdict', async () => {
    const { code, stderr } = await runInto('--target', `module:./${targets}/throws-at-import.mjs`);
    expect(stderr).toMatch(/\(target\): the target threw outside of any verb: RangeError: thrown too early/);
    expect(code).toBe(10);
  });

  test('that throws where nobody can catch it ends the run, and is named', async () => {
    const { code, stdout, out } = await runInto('--target', `module:./${targets}/throws-later.mjs`, ...some);
    expect(code).toBe(10);
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain('The target threw outside of any verb: RangeError: thrown by nobody in particular');
    expect((await scenariosIn(join(out, 'results.ndjson')))[0]?.verdict).toBe('passed');
    expect(existsSync(join(out, 'report.html'))).toBe(true);
  });
});

describe('the environment', () => {
  test('a port in use is told', async () => {
    const holder = createServer();
    holder.listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { code, stderr } = await vaTck('serve-target', '--target', 'module:reference', '--port', String(port));
    holder.close();
    expect(stderr).toMatch(new RegExp(`cannot listen on 127.0.0.1 port ${port}: the port is in use; choose another`));
    expect(code).toBe(14);
  });

  test('an output folder that cannot be written is told before anything runs', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'va-tck-')), 'file');
    writeFileSync(file, '');
    for (const [command, out] of [
      ['run', file],
      ['run', join(file, 'below')],
      ['run', '/proc/va-tck'],
      ['mutants', '/proc/va-tck'],
    ] as const) {
      const { code, stdout, stderr } = await vaTck(command, '--out', out);
      expect(stderr).toMatch(/\(environment\): results cannot be written to .*; choose another folder with --out/);
      expect(stdout).toBe('');
      expect(code).toBe(14);
    }
  });

  test.runIf(existsSync('/dev/full'))('a disk that is full under what is printed leaves no success', async () => {
    const child = spawn('sh', ['-c', `exec "$0" "$@" > /dev/full`, process.execPath, ...command, 'list', 'clauses'], {
      cwd: root,
    });
    started.push(child);
    const { code, stderr } = await ended(child);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(14);
  });

  test('a folder with somebody else’s files is left alone', async () => {
    const out = freshFolder();
    mkdirSync(out);
    writeFileSync(join(out, 'summary.txt'), 'mine');
    const { code, stderr } = await vaTck('run', '--out', out);
    expect(stderr).toMatch(/holds other files \(summary.txt\) and no results/);
    expect(code).toBe(2);
    expect(readdirSync(out)).toEqual(['summary.txt']);
  });
});

describe('a results folder', () => {
  test('beside other files stays the folder of runs, also where the target was not there once', {
    timeout: 120_000,
  }, async () => {
    const { out } = await runInto(...some);
    writeFileSync(join(out, 'notes.txt'), 'mine');
    const dead = await vaTck('run', '--out', out, ...some, '--target', 'http://127.0.0.1:1');
    expect([dead.code, readdirSync(out).sort()]).toEqual([11, ['.va-tck', 'notes.txt']]);
    const again = await vaTck('run', '--out', out, ...some, '--profile', 'machine');
    expect([again.code, readdirSync(out)]).toEqual([4, expect.arrayContaining(['notes.txt', 'report.html'])]);
  });

  test('that is a file is called one', async () => {
    const { code, stderr } = await vaTck('run', '--out', 'package.json', ...some);
    expect([code, stderr]).toEqual([14, expect.stringContaining('package.json (it is no folder)')]);
  });

  test.skipIf(!existsSync('/proc/self'))('below /proc is refused, and not waited for', async () => {
    const shims = await vaTck('shims', '/proc/none/shims');
    const skeleton = await vaTck('init', '--lang', 'go', '--profile', 'machine', '/proc/none/host');
    expect([shims.code, skeleton.code]).toEqual([14, 14]);
  });
});

describe('a run that is stopped', () => {
  const slow = ['--target', `module:./${targets}/hangs.mjs`, '--timeout', '60000', '--verbose', ...some];

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s is incomplete, and reports what it has', async signal => {
    const out = freshFolder();
    const child = start([...command, 'run', '--out', out, '--profile', 'machine', ...slow]);
    const end = ended(child);
    await printed(child, /^2\//m);
    child.kill(signal);
    const { code, stdout } = await end;
    expect(code).toBe(3);
    expect(stdout).toContain(`Stopped by ${signal}`);
    expect(await scenariosIn(join(out, 'results.ndjson'))).toHaveLength(2);
    expect(JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))).toMatchObject({ outcome: 'incomplete' });
    expect(readdirSync(out).sort()).toEqual([
      'junit.xml',
      'report.html',
      'result.json',
      'results.ndjson',
      'summary.md',
    ]);
  });

  test('by SIGKILL leaves a readable file that says it is incomplete', async () => {
    const out = freshFolder();
    const child = start([...command, 'run', '--out', out, '--profile', 'machine', ...slow]);
    const end = ended(child);
    await printed(child, /^2\//m);
    child.kill('SIGKILL');
    await end;
    expect(readdirSync(out)).toEqual(['results.incomplete.ndjson']);
    expect(await scenariosIn(join(out, 'results.incomplete.ndjson'))).toHaveLength(2);
  });
});
