/** `va-tck diff` over results that real runs wrote. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'va-tck-diff-'));
const sound = join(folder, 'sound');
const broken = join(folder, 'broken');
const only = ['--profile', 'machine', '--only', 'KMS-THRESHOLD-CLIENT'];

function vaTck(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  expect(vaTck('run', '--out', sound, ...only).status).toBe(4);
  const lies = ['--target', 'module:./tests/fixtures/targets/lies.mjs'];
  expect(vaTck('run', '--out', broken, ...lies, ...only).status).toBe(1);
}, 60_000);

test('a result compared with itself has no difference, and a selection is no success', () => {
  const { status, stdout } = vaTck('diff', sound, sound);
  expect(stdout).toMatch(/^No difference\. Both results are not the whole of a full run/);
  expect(status).toBe(4);
});

test('what fails newly is told by clause and scenario, with what was said, in three formats', () => {
  const text = vaTck('diff', sound, broken);
  expect(text.stdout).toMatch(/Newly failing: clauses \(1\)\n {2}KMS-THRESHOLD-CLIENT: passed → failed/);
  expect(text.stdout).toMatch(/Newly failing: scenarios .*\n {2}features\/thresholds.feature:\d+: passed → failed/);
  expect(text.stdout).toMatch(/\/result\/nextDue/);
  expect(text.status).toBe(1);
  const markdown = vaTck('diff', sound, join(broken, 'results.ndjson'), '--format', 'markdown');
  expect(markdown.stdout).toMatch(/^# ✗ Worse[\s\S]*\| `KMS-THRESHOLD-CLIENT` \| ✓ passed \| ✗ failed \|/);
  const json = vaTck('diff', sound, broken, '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject({
    format: 'va-tck-diff/1',
    worse: true,
    clauses: [{ kind: 'newly-failing', id: 'KMS-THRESHOLD-CLIENT', before: 'passed', after: 'failed' }],
  });
});

test('the other way round it passes newly, and is not worse', () => {
  const { status, stdout } = vaTck('diff', broken, sound);
  expect(stdout).toMatch(/Newly passing: clauses \(1\)[\s\S]*Not worse/);
  expect(status).toBe(4);
});

test('what the target does not declare any more is judged no more, and that is worse', () => {
  const less = join(folder, 'less');
  const target = ['--target', 'module:./tests/fixtures/targets/declares-less.mjs'];
  const asked = ['--profile', 'machine', '--only', 'DESKTOP-POLICY-KEEPS', 'KMS-THRESHOLD-CLIENT'];
  const more = join(folder, 'more');
  expect(vaTck('run', '--out', more, ...asked).status).toBe(4);
  expect(vaTck('run', '--out', less, ...target, ...asked).status).toBe(4);
  const { status, stdout } = vaTck('diff', more, less);
  expect(stdout).toMatch(/No longer judged: scenarios \(\d+\)\n {2}features\/.*: passed → not applicable/);
  expect(stdout).toMatch(/\nWorse: something that was judged is judged no more\. Both results are not the whole/);
  expect(status).toBe(1);
  expect(vaTck('diff', less, more).status).toBe(4);
}, 60_000);

test('a run that was cut off is incomplete, however well it went until then', () => {
  const cut = join(folder, 'cut');
  mkdirSync(cut, { recursive: true });
  const lines = readFileSync(join(sound, 'results.ndjson'), 'utf8').trimEnd().split('\n');
  writeFileSync(join(cut, 'results.incomplete.ndjson'), `${lines.slice(0, -1).join('\n')}\n`);
  expect(vaTck('diff', sound, cut).status).toBe(3);
});

test('a run that broke after its last scenario is worse than one that did not', () => {
  const crashed = join(folder, 'crashed');
  mkdirSync(crashed, { recursive: true });
  const record = readFileSync(join(sound, 'results.ndjson'), 'utf8');
  const broken = record.replace(
    '"outcome":"selection-passed","attribution":null,"reason":null',
    '"outcome":"could-not-run","attribution":"target","reason":"It threw outside of any verb."',
  );
  expect(broken).not.toBe(record);
  writeFileSync(join(crashed, 'results.ndjson'), broken);
  const { status, stdout } = vaTck('diff', sound, crashed);
  expect(stdout).toMatch(/Worse: something fails or cannot run/);
  expect(status).toBe(1);
  expect(vaTck('diff', crashed, crashed).status).toBe(10);
});

test('what is no result is bad usage, and told where', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty, { recursive: true });
  const torn = join(folder, 'torn.ndjson');
  copyFileSync(join(sound, 'results.ndjson'), torn);
  writeFileSync(torn, `{"type":"nothing"}\n${readFileSync(torn, 'utf8')}`);
  const other = join(folder, 'other');
  expect(vaTck('run', '--out', other, '--profile', 'kms-host', '--only', 'KMS-INTERVAL-APART').status).toBe(4);
  for (const [path, message] of [
    [join(folder, 'nowhere'), /there is no .*nowhere/],
    [empty, /empty holds no results.ndjson/],
    [other, /a result of profile machine cannot be compared with one of profile kms-host/],
    [torn, /torn.ndjson:1: not a line of va-tck-results\/1/],
  ] as const) {
    const { status, stderr } = vaTck('diff', sound, path);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  }
});
