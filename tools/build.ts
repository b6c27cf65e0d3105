/** Builds dist/: one bundle for each entry of the package, sharing chunks, so that state kept by a module is one for all of them. */
import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: {
    cli: 'cli/main.ts',
    steps: 'steps/index.ts',
    reference: 'reference/index.ts',
    contracts: 'contracts/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);
