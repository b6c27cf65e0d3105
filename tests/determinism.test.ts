/** The same inputs give the same bytes: whatever the order, the shard and what else runs on the machine. `npm test` compares a selection;
 * `VA_TCK_DETERMINISM_RUNS=20` that many runs of everything, and a quarter as many of a target with failures. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'va-tck-determinism-'));
afterAll(() => rmSync(folder, { recursive: true }));

const runs = Number(process.env.VA_TCK_DETERMINISM_RUNS ?? 0);
const selection = [
  '--only',
  ...['KMS-THRESHOLD-CLIENT', 'ERROR-C004F074', 'ORDER-PORT-VALUE', 'DISPLAY-CLIENT-FROM-DNS', 'DISPLAY-HOST-PRIORITY'],
  ...['CLIENT-EVENT-12288-FIELDS', 'HOST-SETTING-DNS-NOT-ACTIVATED', 'WMI-PRODUCT-PORT-SET'],
];
const what = runs > 0 ? [] : selection;

const execute = promisify(execFile);

async function vaTck(...args: string[]): Promise<void> {
  const options = { cwd: root, env: { ...process.env, CI: 'true' }, maxBuffer: 64 * 1024 * 1024 };
  const done = await execute(process.execPath, [join(root, 'dist/cli.js'), ...args], options).then(
    ({ stderr }) => ({ stderr, code: 0 }),
    ({ stderr, code }: { stderr: string; code: number }) => ({ stderr, code }),
  );
  expect([done.stderr, done.code]).toEqual(['', expect.toSatisfy(code => [0, 1, 4].includes(code))]);
}

/** Everything that a run recorded and reported, without the wall clock. */
function told(out: string): string[] {
  return ['results.ndjson', 'result.json', 'report.html', 'junit.xml', 'summary.md'].flatMap(file =>
    readFileSync(join(out, file), 'utf8')
      .replace(/"wallClock": ?\{[^}]*\}/g, '')
      .replace(/<property name="wall-clock-[^>]*>/g, '')
      .replace(/^.*Started.*Finished.*Duration.*$/gm, '')
      .split('\n')
      .map(line => `${file}: ${line}`),
  );
}

/** The runs that are compared with the first: another order each, by turns in one process, in shards and in workers side by side. */
async function runOtherwise(number: number, args: readonly string[], out: string): Promise<void> {
  const order = number === 1 ? 'reverse' : `shuffled:${number}`;
  if (number % 3 === 0) {
    await vaTck('run', ...args, '--order', order, '--workers', '2', '--out', out);
    return;
  }
  if (number % 3 === 1) {
    await vaTck('run', ...args, '--order', order, '--out', out);
    return;
  }
  const count = 2 + (number % 4);
  const shards = Array.from({ length: count }, (_, place) => `${out}-shard-${place + 1}`);
  for (const [place, shard] of shards.entries())
    await vaTck('run', ...args, '--order', order, '--shard', `${place + 1}/${count}`, '--out', shard);
  await vaTck('merge', ...[...shards].reverse(), '--out', out);
}

const targets: [string, number, string[]][] = [
  ['the reference', runs > 0 ? runs : 4, []],
  [
    'a target with flaws',
    runs > 0 ? Math.ceil(runs / 4) : 4,
    ['--target', 'module:./tests/fixtures/targets/flawed.mjs', '--profile', 'machine'],
  ],
];
describe.each(targets)('%s', (name, times, target) => {
  test(`${times} runs in other orders, shards and workers tell the same, byte for byte`, {
    timeout: 1_800_000,
  }, async () => {
    const args = [...target, ...what];
    const into = (number: number) => join(folder, `${name.replaceAll(' ', '-')}-${number}`);
    await vaTck('run', ...args, '--out', into(0));
    const first = told(into(0));
    if (target.length > 0) expect(first.join('\n')).toMatch(/"verdict":"failed".*"address":"127\.100\.100\.101"/);
    const others = Array.from({ length: times - 1 }, (_, place) => place + 1);
    const next = async (): Promise<void> => {
      const number = others.shift();
      if (number === undefined) return;
      await runOtherwise(number, args, into(number));
      const other = told(into(number));
      const differing = first.findIndex((line, at) => line !== other[at]);
      expect([number, first.length, first[differing]]).toEqual([number, other.length, other[differing]]);
      rmSync(into(number), { recursive: true });
      await next();
    };
    // Two at a time: each also runs beside another, which must make no difference either.
    await Promise.all([next(), next()]);
  });
});
