/** The examples as a customer runs them: processes of their own in another language, judged over the real bindings. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test } from 'vitest';
import { clausesOf } from '../contracts/catalogue/index.js';
import type { RunResult } from '../contracts/types/results.js';

const root = join(import.meta.dirname, '..');
const sound = 'examples/kms-host-python';
const flawed = 'examples/kms-host-python-flawed';

const python = spawnSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 9))'], { encoding: 'utf8' });
const hasPython = python.stdout?.trim() === 'True';
const mustHaveTools = process.env.VA_TCK_REQUIRE_TOOLS === '1';
if (!hasPython && !mustHaveTools) console.warn('Python 3.9 or later is missing: the examples in Python are not tried');

let serving: ChildProcess | null = null;

afterEach(() => {
  serving?.kill();
  serving = null;
});

/** Starts an example on a free port, and waits until it says where. */
async function servedOverHttp(example: string): Promise<string> {
  serving = spawn('python3', [example, '--http', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  if (serving.stdout === null) throw new Error('no standard output');
  const [line] = await once(createInterface(serving.stdout), 'line', { signal: AbortSignal.timeout(15_000) });
  return /http:\S+/.exec(String(line))?.[0] ?? `no URL in "${line}"`;
}

function judged(target: string, cwd = root) {
  const out = join(mkdtempSync(join(tmpdir(), 'examples-')), 'out');
  const command = [join(root, 'dist/cli.js'), 'run', '--out', out, ...(target === '' ? [] : ['--target', target])];
  const profile = target === '' ? [] : ['--profile', 'kms-host'];
  const done = spawnSync(process.execPath, [...command, ...profile], { cwd, encoding: 'utf8', timeout: 110_000 });
  const text = done.stdout + done.stderr;
  const result = (): RunResult => JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'));
  return { code: done.status, text, result };
}

/** The clause ids of the profile. */
const known = new Set(clausesOf('kms-host').map(({ id }) => id));

/** The clauses that the flawed example's README says must fail. */
function clausesOfTheReadme(): string[] {
  const [, table = ''] =
    /<!-- flaws -->([\s\S]*)<!-- \/flaws -->/.exec(readFileSync(join(root, flawed, 'README.md'), 'utf8')) ?? [];
  return [...table.matchAll(/\b[A-Z]+(?:-[A-Z0-9]+)+\b/g)].map(([id]) => id).sort();
}

test('the README of the Python host names clauses of its profile', () => {
  const words = readFileSync(join(root, sound, 'README.md'), 'utf8').match(/--(?:only|tags) [^`…]+/g) ?? [];
  const ids = words.flatMap(word => word.match(/[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+/g) ?? []);
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter(id => !known.has(id))).toEqual([]);
});

describe.runIf(hasPython || mustHaveTools)('the KMS host in Python', { timeout: 120_000 }, () => {
  test('passes its own tests', () => {
    const { status, stderr } = spawnSync('python3', ['-m', 'unittest'], { cwd: join(root, sound), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Ran [1-9]\d* tests[\s\S]*OK/)]);
  });

  test('knows the product groups that the kit publishes', () => {
    const print =
      'import json; from kms_host.policy import products as p; print(json.dumps([p.GROUP_OF_KMS_ID, {k: sorted(g) for k, g in p.GROUPS_OF_HOST_KEY.items()}]))';
    const { stdout } = spawnSync('python3', ['-c', print], { cwd: join(root, sound), encoding: 'utf8' });
    const published = JSON.parse(readFileSync(join(root, 'contracts/published/windows-7-2008-r2.json'), 'utf8'));
    const editions: { kmsId: string; group: string }[] = published.editions;
    const covers = Object.entries<string[]>(published.hostKeyCovers).map(([key, groups]) => [key, [...groups].sort()]);
    expect(JSON.parse(stdout)).toEqual([
      Object.fromEntries(editions.map(({ kmsId, group }) => [kmsId, group])),
      Object.fromEntries(covers),
    ]);
  });

  test('conforms over standard input and output, as its va-tck.config.json starts it', () => {
    const { code, text, result } = judged('', join(root, sound));
    expect([code, text]).toEqual([0, expect.stringContaining('Outcome: Conformant.')]);
    expect(result().header.target).toBe('stdio:python3 -m kms_host');
  });

  test('conforms over HTTP, and nothing but the readings it does not follow is not applicable', async () => {
    const { code, text, result } = judged(await servedOverHttp(sound));
    expect([code, text]).toEqual([0, expect.stringContaining('Outcome: Conformant.')]);
    const reasons = result().scenarios.flatMap(({ verdict, reason }) => (verdict === 'not-applicable' ? [reason] : []));
    expect(reasons.filter(reason => !/^The target reads /.test(reason ?? ''))).toEqual([]);
    expect(result().clauses.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  });

  test('with five flaws fails the clauses that its README lists, no others, and is itself at fault', () => {
    const { code, text, result } = judged(`stdio:python3 ${flawed}`);
    expect([code, text]).toEqual([1, expect.stringContaining('Outcome: Does not conform.')]);
    const failed = result().clauses.flatMap(({ id, verdict }) => (verdict === 'failed' ? [id] : []));
    expect(failed.sort()).toEqual(clausesOfTheReadme());
    const faults = result().scenarios.flatMap(({ failure }) => (failure === null ? [] : [failure.attribution]));
    expect(new Set(faults)).toEqual(new Set(['target']));
    expect(result().counts['could-not-run'] ?? 0).toBe(0);
  });
});
