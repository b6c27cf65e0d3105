import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunResult } from '../contracts/types/results.js';

const root = new URL('../', import.meta.url).pathname;

/** Installs from the npm registry, so it is not part of `npm test`: `npm run test:packed`. */
test('the packed tarball, installed in an empty folder, gives the verdicts of the checkout', {
  timeout: 300_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    const [{ filename }] = JSON.parse(
      npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
    ) as [{ filename: string }];
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    npm(folder, 'install', '--no-audit', '--no-fund', join(folder, filename));
    execFileSync('npx', ['va-tck', 'run', '--out', 'packed'], { cwd: folder, stdio: 'pipe' });
    execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'run', '--out', join(folder, 'checkout')], {
      stdio: 'pipe',
    });
    expect(comparable(join(folder, 'packed'))).toEqual(comparable(join(folder, 'checkout')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function npm(cwd: string, ...given: string[]): string {
  return execFileSync('npm', given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Everything but the wall clock. */
function comparable(folder: string): Omit<RunResult, 'wallClock'> {
  const { wallClock: _wallClock, ...result } = JSON.parse(
    readFileSync(join(folder, 'result.json'), 'utf8'),
  ) as RunResult;
  expect(result.outcome).toBe('conformant');
  return result;
}
