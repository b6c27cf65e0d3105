/** Run in Stryker's sandbox: bundles the suite with the instrumented cores into dist/. */
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { addReach } from './add-reach.js';

const reach: Plugin = {
  name: 'reach',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocks[\\/][^\\/]+[\\/]core[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      return { contents: source.includes('stryCov_9fa48') ? addReach(source) : source, loader: 'ts' };
    });
  },
};

await build({
  entryPoints: { suite: 'mutation/suite.ts', steps: 'steps/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [reach],
  logLevel: 'warning',
});
