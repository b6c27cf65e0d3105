/** How many requests a second the mocks answer, validation and journal on, beside a bare node:http server and a plain Express 5 that parse
 * nothing and answer as many bytes. `npx tsx bench/http.ts [--rounds 3] [--seconds 6] [--connections 32]`
 *
 * Every server is a process of plain node on a bundle, pinned to core 0; the load (wrk, else autocannon) is pinned to core 1. Rounds are
 * interleaved, so that whatever else the machine does meets all alike; on a busy machine read the CPU column (Linux), which is what the
 * server itself spent on a request. The callers are 64 computers in turn: the host's table is full. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import express from 'express';
import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import { startActivationService } from '../mocks/activation-service/index.js';
import { startKmsHost } from '../mocks/kms-host/index.js';

const address = '127.0.0.1';
const mak = 'SYNTH-MAK00-C0NT0-00000-00201';
const [edition] = windows7And2008R2.editions;

/** What is asked, by 64 computers in turn, and how long the answers are. */
const workloads = {
  kms: {
    path: '/kms/v1/request',
    answerBytes: 303,
    bodies: callers(number => ({
      clientMachineId: `c11e0000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      machineName: `ws-${number}.contoso.com`,
      kmsId: edition?.kmsId,
      activationId: edition?.activationId,
      requiredCount: 25,
      virtualMachine: false,
      licenseStatus: 2,
      minutesToExpiration: 43_200,
      requestTime: '2009-07-22T09:00:00Z',
    })),
  },
  activation: {
    path: '/activation/v1/activate',
    answerBytes: 45,
    bodies: callers(number => ({
      productKey: mak,
      hardwareId: String(number).padStart(36, '0'),
      activationId: edition?.activationId,
      computerName: `ws-${number}`,
    })),
  },
};
type Workload = keyof typeof workloads;

const servers = ['node:http', 'express 5', 'mock'] as const;
type ServerName = (typeof servers)[number];

function callers(body: (number: number) => object): string[] {
  return Array.from({ length: 64 }, (_, index) => JSON.stringify(body(index + 1)));
}

// ── the server under load, one process each ──

async function serve(server: ServerName, workload: Workload): Promise<number> {
  const { answerBytes } = workloads[workload];
  const answer = JSON.stringify({ answer: 'x'.repeat(answerBytes - 13) });
  if (server === 'node:http') {
    const headers = { 'content-type': 'application/json', 'content-length': answerBytes };
    return listening(
      createServer((_request, response) => response.writeHead(200, headers).end(answer)).listen(0, address),
    );
  }
  if (server === 'express 5') {
    const app = express();
    app.post(workloads[workload].path, (_request, response) => {
      response.type('json').send(answer);
    });
    return listening(app.listen(0, address));
  }
  const listen = { address, port: 0 };
  if (workload === 'kms') {
    const host = await startKmsHost({ name: 'KMS_1', listen });
    await host.control.configure({ hostKeyType: 'kms-c', activated: true });
    return host.endpoint.port;
  }
  const service = await startActivationService({ listen });
  await service.control.setKey({ productKey: mak, allowance: 4_294_967_295 });
  return service.endpoint.port;
}

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('expected a TCP port');
  return bound.port;
}

// ── the load ──

const has = (command: string) => {
  try {
    execFileSync('which', [command]);
    return true;
  } catch {
    return false;
  }
};
const pinned = (core: number, command: string[]) =>
  has('taskset') ? ['taskset', '-c', String(core), ...command] : command;

interface Load {
  workload: Workload;
  seconds: number;
  connections: number;
}

/** Requests a second over this long; fails where any answer was not 200. */
async function load(folder: string, url: string, load: Load): Promise<number> {
  const { workload, seconds, connections } = load;
  const { bodies, path } = workloads[workload];
  const tool = has('wrk') ? wrkScript(folder, bodies) : autocannonScript(folder, bodies);
  const command = has('wrk')
    ? ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '-s', tool, url + path]
    : [process.execPath, tool, url + path, String(connections), String(seconds)];
  const [program = '', ...args] = pinned(1, command);
  const { stdout } = await promisify(execFile)(program, args);
  const [, rate, bad] = /RESULT (\S+) (\S+)/.exec(stdout) ?? [];
  if (rate === undefined || bad !== '0') throw new Error(`load failed (${bad ?? '?'} bad answers): ${stdout}`);
  return Number(rate);
}

function wrkScript(folder: string, bodies: string[]): string {
  const file = join(folder, 'load.lua');
  const lines = [
    `local bodies = { ${bodies.map(body => `[==[${body}]==]`).join(', ')} }`,
    'local requests, turn = {}, 0',
    'init = function() for i, b in ipairs(bodies) do',
    '  requests[i] = wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, b) end end',
    'request = function() turn = turn % #requests + 1; return requests[turn] end',
    'done = function(s) io.write(string.format("RESULT %.1f %d\\n", s.requests / (s.duration / 1e6),',
    '  s.errors.status + s.errors.connect + s.errors.read + s.errors.write + s.errors.timeout)) end',
  ];
  writeFileSync(file, lines.join('\n'));
  return file;
}

function autocannonScript(folder: string, bodies: string[]): string {
  const file = join(folder, 'load.mjs');
  const lines = [
    `import { createRequire } from 'node:module';`,
    `const autocannon = createRequire(${JSON.stringify(import.meta.url)})('autocannon');`,
    `const requests = ${JSON.stringify(bodies.map(body => ({ method: 'POST', body })))};`,
    'const [url, connections, duration] = process.argv.slice(2);',
    `const headers = { 'content-type': 'application/json' };`,
    'const r = await autocannon({ url, connections: +connections, duration: +duration, headers, requests });',
    'console.log("RESULT", r.requests.total / r.duration, r.non2xx + r.errors + r.timeouts);',
  ];
  writeFileSync(file, lines.join('\n'));
  return file;
}

// ── the measurement ──

async function start(bundle: string, server: ServerName, workload: Workload): Promise<[ChildProcess, string]> {
  const [program = '', ...args] = pinned(0, [process.execPath, bundle, '--serve', server, workload]);
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const [port] = await once(child.stdout, 'data');
  return [child, `http://${address}:${String(port).trim()}`];
}

async function measure(rounds: number, pressure: Pick<Load, 'seconds' | 'connections'>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-http-'));
  const bundle = join(folder, 'server.mjs');
  const { build } = await import('esbuild');
  await build({
    entryPoints: [fileURLToPath(import.meta.url)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  const figures: Figure[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const workload of Object.keys(workloads) as Workload[]) {
      for (const server of servers) {
        const [child, url] = await start(bundle, server, workload);
        const forLoad = { workload, ...pressure };
        await load(folder, url, { ...forLoad, seconds: 2 });
        const before = cpuMicroseconds(child.pid);
        const rate = await load(folder, url, forLoad);
        const cpu = (cpuMicroseconds(child.pid) - before) / (rate * forLoad.seconds);
        child.kill();
        await once(child, 'exit');
        figures.push({ workload, server, rate, cpu });
        const line = `${workload.padEnd(11)}${server.padEnd(10)} ${rate.toFixed(0)} requests/s, ${cpu.toFixed(1)} µs CPU each`;
        console.error(`round ${round}  ${line}`);
      }
    }
  }
  rmSync(folder, { recursive: true });
  print(figures);
}

interface Figure {
  workload: Workload;
  server: ServerName;
  /** Requests a second. */
  rate: number;
  /** Microseconds of the server's CPU time for one request. */
  cpu: number;
}

/** CPU time a process has used, in steps of 10 ms; NaN where /proc is not to be had. */
function cpuMicroseconds(pid: number | undefined): number {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '';
    const fields = afterName.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return Number.NaN;
  }
}

function print(figures: readonly Figure[]): void {
  const median = (workload: Workload, server: ServerName, of: 'rate' | 'cpu') => {
    const chosen = figures.filter(figure => figure.workload === workload && figure.server === server);
    const sorted = chosen.map(figure => figure[of]).toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  console.log(
    '| workload | server | requests/s (median) | × node:http | × express 5 | CPU µs/request | by CPU × node:http |',
  );
  console.log('|---|---|---:|---:|---:|---:|---:|');
  for (const workload of Object.keys(workloads) as Workload[]) {
    for (const server of servers) {
      const rate = median(workload, server, 'rate');
      const cpu = median(workload, server, 'cpu');
      const cells = [
        workload,
        server,
        rate.toFixed(0),
        (rate / median(workload, 'node:http', 'rate')).toFixed(2),
        (rate / median(workload, 'express 5', 'rate')).toFixed(2),
        cpu.toFixed(1),
        (median(workload, 'node:http', 'cpu') / cpu).toFixed(2),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    serve: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '32' },
  },
});
if (values.serve) {
  const [server, workload] = positionals as [ServerName, Workload];
  console.log(await serve(server, workload));
} else
  await measure(Number(values.rounds), { seconds: Number(values.seconds), connections: Number(values.connections) });
