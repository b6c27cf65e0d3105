import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { PartialRun } from './fixtures/partial-run.js';

/** Cucumber imports the steps by itself, so the scenarios run in a process that reads TypeScript. */
test('what a target does not declare is never asked of it', { timeout: 300_000 }, () => {
  const program = fileURLToPath(new URL('./fixtures/run-partial-targets.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8', maxBuffer: 1e8 });
  const runs: PartialRun[] = JSON.parse(printed);
  for (const { profile, target, notPassed } of runs) expect(notPassed, `${profile}, ${target}`).toEqual([]);

  const asked = (profile: string, target: string) =>
    runs.find(run => run.profile === profile && run.target === target)?.run ?? 0;
  // Where both are there the kit types commands; where one is missing it takes the other.
  expect(asked('machine', 'without slmgr')).toBeGreaterThan(500);
  expect(asked('machine', 'with everything')).toBeGreaterThan(1_000);
});
