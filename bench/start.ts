/** How long after `va-tck run` was started the first verdict stands in results.incomplete.ndjson, for each kind of target: the built-in reference,
 * a bare KMS host. `npm run build && npx tsx bench/start.ts [--runs 10]`
 *
 * The clock is the caller's, from before spawn; the file is read until it has a finished scenario, and the run is then ended. A program at
 * a URL is the customer's own to start, and stands before the clock starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cli, serveReference } from './serve-reference.js';

const goalMilliseconds = 2_000;
const deadlineMilliseconds = 60_000;
/** Between two looks into the file: what is measured is no more exact than this. */
const lookMilliseconds = 5;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10' } } });
const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
const served = await serveReference();
const targets = {
  module: 'module:reference',
  stdio: `stdio:${process.execPath} ${cli} serve-target --stdio --target module:reference`,
  http: served.url,
};
const took = new Map(Object.keys(targets).map(kind => [kind, [] as number[]]));
try {
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [kind, target] of Object.entries(targets)) took.get(kind)?.push(await firstVerdict(target));
  }
} finally {
  await served.close();
  rmSync(folder, { recursive: true });
}
console.log('| from spawn to the first verdict | median ms | min–max ms |\n|---|---:|---:|');
for (const [kind, milliseconds] of took) {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (index: number) => (sorted.at(index) ?? Number.NaN).toFixed(0);
  console.log(`| ${kind} | ${at(Math.floor(sorted.length / 2))} | ${at(0)}–${at(-1)} |`);
}
console.log(`goal: below ${goalMilliseconds} ms`);

/** Milliseconds from spawn until a scenario is finished in the file. */
async function firstVerdict(target: string): Promise<number> {
  const out = mkdtempSync(join(folder, 'out-'));
  const began = performance.now();
  const child = spawn(process.execPath, [cli, 'run', '--profile', 'kms-host', '--target', target, '--out', out], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const closed = once(child, 'close');
  const file = join(out, 'results.incomplete.ndjson');
  while (!(existsSync(file) && readFileSync(file, 'utf8').includes('"type":"scenario-finished"'))) {
    const isLate = performance.now() - began > deadlineMilliseconds;
    if (isLate || child.exitCode !== null) throw new Error(`no verdict of ${target}: exit code ${child.exitCode}`);
    await pause(lookMilliseconds);
  }
  const milliseconds = performance.now() - began;
  child.kill();
  await closed;
  return milliseconds;
}
