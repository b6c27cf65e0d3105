/** Targets whose clock nobody can move, judged in real time. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunResult } from '../contracts/types/results.js';

const root = join(import.meta.dirname, '..');

function judge(target: string, ...args: string[]) {
  const out = join(mkdtempSync(join(tmpdir(), 'va-tck-')), 'out');
  const given = ['run', '--out', out, '--target', `module:./tests/fixtures/targets/${target}.ts`, ...args];
  // The fixtures are TypeScript, as the lab that keeps their time.
  const command = ['--import', 'tsx', join(root, 'dist/cli.js'), ...given];
  const ran = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  const result: RunResult = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'));
  return { code: ran.status, printed: ran.stdout, result };
}

test.each([
  // Before scenarios said what they need, 901 and 37 passed.
  ['machine', 1_200],
  ['kms-host', 165],
])('a target of profile %s on the wall clock passes all that applies to it', { timeout: 300_000 }, (profile, least) => {
  const { code, printed, result } = judge('on-wall-clock', '--profile', profile);
  const others = result.scenarios.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not-applicable');
  expect(others.map(({ id, failure }) => `${id}: ${failure?.message}`)).toEqual([]);
  expect(code).toBe(0);
  expect(result.counts.passed).toBeGreaterThan(least);
  expect(printed).toContain('Time: real: the target is on the wall clock');
  const reasons = result.scenarios.map(({ reason }) => reason);
  expect(reasons).toContain('The target does not declare virtual-clock, which the step "When 30 days pass" needs.');
});

test('a target on the wall clock that is wrong fails, and not for the time', { timeout: 120_000 }, () => {
  const { code, result } = judge('broken-on-wall-clock', '--profile', 'machine', '--only', 'KMS-THRESHOLD-CLIENT');
  expect(code).toBe(1);
  const failed = result.scenarios.filter(({ verdict }) => verdict === 'failed');
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.filter(({ failure }) => failure?.attribution !== 'target')).toEqual([]);
  // What is exchanged in such a run is as old as the run.
  const [exchange] = failed[0]?.failure?.exchanges ?? [];
  expect(Math.abs(Date.parse(exchange?.at ?? '') - Date.parse(result.wallClock.startedAt))).toBeLessThan(120_000);
});
