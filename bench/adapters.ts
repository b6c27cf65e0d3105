/** What one control call costs through each kind of target, beside the same call of a module in this process: the built-in reference, asked the
 * same verbs in the same run; in a container too where an engine answers. `npx tsx bench/adapters.ts [--calls 3000] [--rounds 5]`, after `npm run build`.
 *
 * Rounds are interleaved. Calls are made one after the other, as a run makes them. */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createReference } from '../reference/index.js';
import { openTarget } from '../targets/open-target.js';
import { parseTarget } from '../targets/parse-target.js';
import type { Target } from '../targets/target.js';
import { referenceImage } from './reference-image.js';
import { cli, serveReference } from './serve-reference.js';

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '3000' }, rounds: { type: 'string', default: '5' } },
});
const calls = Number(values.calls);
const rounds = Number(values.rounds);
const warmUp = 500;
const http = await serveReference();
const image = await referenceImage();
const targets: Record<string, Target> = {
  module: await openTarget(parseTarget('module:reference'), {
    modules: { reference: async () => ({ target: createReference }) },
  }),
  http: await openTarget(parseTarget(http.url)),
  stdio: await openTarget({
    kind: 'stdio',
    text: 'stdio',
    words: [process.execPath, cli, 'serve-target', '--target', 'module:reference', '--stdio'],
  }),
  ...(image === null ? {} : { container: await openTarget(parseTarget(`container:${image}`)) }),
};
if (image === null) console.log('No container engine answers: the kind container is left out.\n');

/** A small answer, and one of ordinary size. */
const verbs = {
  describe: ({ control }: Target) => control.describe({}),
  'open and close a world': async ({ control }: Target) => {
    const opened = await control.open({
      scenario: 'bench/adapters.ts',
      profile: 'kms-host',
      clock: 'virtual',
      now: '2009-10-22T09:00:00Z',
      seed: 1,
      keyRing: [],
      dnsServers: [{ address: '127.0.0.1', port: 53 }],
      activationServiceUrl: 'http://127.0.0.1:9',
      readings: {},
    });
    if (!('result' in opened)) throw new Error(JSON.stringify(opened));
    await control.close({ world: opened.result.world });
  },
};

const took = new Map<string, number[]>();
try {
  for (let round = -1; round < rounds; round += 1) {
    for (const [verb, ask] of Object.entries(verbs)) {
      for (const [kind, target] of Object.entries(targets)) {
        const samples = took.get(`${verb} ${kind}`) ?? [];
        for (let call = 0; call < (round < 0 ? warmUp : calls); call += 1) {
          const before = performance.now();
          await ask(target);
          if (round >= 0) samples.push(performance.now() - before);
        }
        took.set(`${verb} ${kind}`, samples);
      }
    }
  }
  console.log(`${rounds} rounds of ${calls} calls, Node.js ${process.versions.node}\n`);
  console.log('| verb | target | p50 µs | p99 µs | p50 × module | p99 × module |\n|---|---|---:|---:|---:|---:|');
  for (const verb of Object.keys(verbs)) {
    const base = quantiles(took.get(`${verb} module`));
    for (const kind of Object.keys(targets)) {
      const { p50, p99 } = quantiles(took.get(`${verb} ${kind}`));
      const cells = [p50, p99].map(milliseconds => (milliseconds * 1_000).toFixed(0));
      console.log(
        `| ${verb} | ${kind} | ${cells.join(' | ')} | ${(p50 / base.p50).toFixed(1)} | ${(p99 / base.p99).toFixed(1)} |`,
      );
    }
  }
} finally {
  await Promise.all(Object.values(targets).map(target => target.close()));
  await http.close();
}

function quantiles(samples: number[] = []): { p50: number; p99: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
