/** Builds dist/: one bundle for each entry of the package, sharing chunks, so that state kept by a module is one for all of them. */
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeBuildContext } from '../images/write-build-context.js';

mkdirSync('dist', { recursive: true });
// The declarations of `build:types` stay: npm packs after prepack *and* prepare, and prepare is this.
for (const name of readdirSync('dist').filter(name => name !== 'types'))
  rmSync(join('dist', name), { recursive: true });
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
  // Loaded from node_modules: cucumber must be the one that the steps import; the others are rarely needed. Everything else is bundled,
  // since finding and reading its many small files took a third of a run (docs/decisions/0005-bundle.md).
  external: ['@cucumber/cucumber', '@cucumber/cucumber/api', 'testcontainers', 'jsonc-parser'],
  // What is bundled of CommonJS asks for node's own modules by require.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
});
// For tests of others, with the msw that they have: handlers of one copy of msw mean nothing to another.
await build({
  entryPoints: { mocks: 'mocks/index.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);
await writeBuildContext('dist/image');
