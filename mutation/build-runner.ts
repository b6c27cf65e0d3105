import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { keptFolder, runnerFile } from './parts.js';

/** Bundles the test runner: Stryker's processes load no TypeScript. */
export async function buildRunner(): Promise<void> {
  mkdirSync(keptFolder, { recursive: true });
  await build({
    entryPoints: ['mutation/scenario-runner.ts'],
    outfile: runnerFile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
}
