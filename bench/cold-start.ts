/** How long after its process was started each mock has answered a first question: activation service, KMS host and DNS together.
 * `npx tsx bench/cold-start.ts [--runs 10]`
 *
 * The process is plain node on a bundle, as the product is; the clock is the caller's, from before spawn to after the third answer. */
import { spawn } from 'node:child_process';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Endpoint } from '../contracts/types/values.js';
import { type ServedMocks, serveMocks } from '../lab/serve-mocks.js';

const address = '127.0.0.1';
const goalMilliseconds = 300;

async function measure(runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-cold-start-'));
  const bundle = join(folder, 'mocks.mjs');
  const { build } = await import('esbuild');
  await build({
    entryPoints: [fileURLToPath(import.meta.url)],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  const times: number[] = [];
  const node: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(await coldStart(bundle));
    node.push(await emptyProcess());
  }
  rmSync(folder, { recursive: true });
  const median = (values: number[]) =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
  console.log('| from spawn to | median ms | min–max ms |\n|---|---:|---:|');
  for (const [what, values] of [
    ['three mocks answering', times],
    ['an empty node process done', node],
  ] as const) {
    console.log(
      `| ${what} | ${median(values).toFixed(0)} | ${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} |`,
    );
  }
  console.log(`goal: below ${goalMilliseconds} ms`);
}

/** Milliseconds from spawn until all three have answered. */
async function coldStart(bundle: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [bundle, '--serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const mocks = JSON.parse(String(line)) as Omit<ServedMocks, 'close'>;
  const resolver = new Resolver();
  resolver.setServers([`${address}:${mocks.dns.protocol.port}`]);
  await Promise.all([
    healthy(mocks.activationService.protocol),
    healthy(mocks.kmsHost.protocol),
    resolver.resolveSrv('_vlmcs._tcp.contoso.com'),
  ]);
  const took = performance.now() - began;
  child.kill();
  await once(child, 'exit');
  return took;
}

async function healthy({ address: host, port }: Endpoint): Promise<void> {
  const [response] = await once(request({ host, port, path: '/health', agent: false }).end(), 'response');
  if (response.statusCode !== 200) throw new Error(`health of port ${port}: expected 200, got ${response.statusCode}`);
  response.resume();
}

/** What of it is node itself. */
async function emptyProcess(): Promise<number> {
  const began = performance.now();
  await once(spawn(process.execPath, ['-e', '']), 'exit');
  return performance.now() - began;
}

const { values } = parseArgs({
  options: { serve: { type: 'boolean', default: false }, runs: { type: 'string', default: '10' } },
});
if (values.serve) console.log(JSON.stringify(await serveMocks({ address, now: '2009-07-22T09:00:00Z' })));
else await measure(Number(values.runs));
