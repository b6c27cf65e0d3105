/** A whole run against an implementation in another language, over HTTP, beside the same profile of the built-in reference as a module:
 * examples/kms-host-python against `module:reference`, in turn. `npm run build && npx tsx bench/http-run.ts [--runs 5]`; needs Python 3.9.
 *
 * Whole processes of `va-tck run`, from spawn to exit; both must conform. The program at the URL stands before the clock starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cli, serve } from './serve-reference.js';

const goalRatio = 1.5;
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const root = fileURLToPath(new URL('../', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'bench-http-run-'));
const example = await serve('python3', ['-u', join(root, 'examples/kms-host-python'), '--http', '0']);
const took = { 'module:reference': [] as number[], 'http: examples/kms-host-python': [] as number[] };
const ratios: number[] = [];
try {
  for (let run = 0; run < Number(values.runs); run += 1) {
    const module = await wholeRun('module:reference');
    const http = await wholeRun(example.url);
    took['module:reference'].push(module);
    took['http: examples/kms-host-python'].push(http);
    ratios.push(http / module);
  }
} finally {
  await example.close();
  rmSync(out, { recursive: true });
}
console.log('| whole process, profile kms-host | median s | min–max s |\n|---|---:|---:|');
for (const [what, seconds] of Object.entries(took)) {
  const [least, median, most] = spread(seconds).map(value => value.toFixed(2));
  console.log(`| ${what} | ${median} | ${least}–${most} |`);
}
console.log(`median of the ratios of pairs: ${spread(ratios)[1].toFixed(2)}; goal: at most ${goalRatio}`);

/** Seconds from spawn to exit of a run that must conform. */
async function wholeRun(target: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [cli, 'run', '--profile', 'kms-host', '--target', target, '--out', out], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the run against ${target} was to conform, exit code 0; got ${code}`);
  return (performance.now() - began) / 1_000;
}

function spread(samples: readonly number[]): [least: number, median: number, most: number] {
  const sorted = samples.toSorted((one, other) => one - other);
  const at = (index: number) => sorted.at(index) ?? Number.NaN;
  return [at(0), at(Math.floor(sorted.length / 2)), at(-1)];
}
