/**
 * Compares the mock DNS server with a bare node:dgram socket that echoes a ready answer of the same octets, in alternating
 * rounds of one run: `npx tsx bench/dns.ts`. The ratio, not the rates, is what one machine can tell another. The servers are child
 * processes on a core of their own where taskset is there; the load is dnsperf where it is there, a dgram client where not.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startDns } from '../mocks/dns/index.js';

const ADDRESS = '127.0.0.1';
const OWNER = '_vlmcs._tcp.contoso.com';
const HOSTS = ['kms-1', 'kms-2', 'kms-3', 'kms-4'].map(host => `${host}.contoso.com`);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 4);
const OUTSTANDING = 100;
const GOAL = 0.7;
const hasTaskset = spawnSync('taskset', ['-V']).status === 0;
const hasDnsperf = spawnSync('dnsperf', ['-h']).error === undefined;

/** The question that is asked all the time: SRV, IN, recursion not desired. */
const query = Buffer.concat([
  Buffer.from([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
  ...OWNER.split('.').map(label => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
  Buffer.from([0, 0, 33, 0, 1]),
]);

switch (process.argv[2]) {
  case 'mock':
    console.log(await serveMock());
    break;
  case 'echo':
    console.log(await serveEcho(Buffer.from(process.argv[3] ?? '', 'hex')));
    break;
  default:
    await compare();
}

async function compare(): Promise<void> {
  const mock = await start('mock');
  const answer = await ask(mock.port);
  const echo = await start('echo', answer.toString('hex'));
  const rates = { mock: [] as number[], echo: [] as number[] };
  await measure(mock.port, 1);
  await measure(echo.port, 1);
  for (let round = 0; round < ROUNDS; round++) {
    rates.mock.push(await measure(mock.port, SECONDS));
    rates.echo.push(await measure(echo.port, SECONDS));
  }
  mock.child.kill();
  echo.child.kill();
  // Neighbouring rounds share the machine's mood, so they are compared pair by pair.
  const ratio = median(rates.mock.map((rate, round) => rate / (rates.echo[round] ?? Number.NaN)));
  const row = (name: string, values: number[]) =>
    `| ${name} | ${median(values).toFixed(0)} | ${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)} |`;
  console.log(
    `SRV with ${HOSTS.length} hosts over UDP, ${answer.length} octets, ${ROUNDS} rounds of ${SECONDS} s, node ${process.version}`,
  );
  console.log(`load: ${hasDnsperf ? 'dnsperf' : 'node:dgram'}, servers ${hasTaskset ? 'on core 0' : 'not pinned'}\n`);
  console.log('| server | answers/s (median) | range |\n|---|---:|---:|');
  console.log(row('mock DNS, journal on', rates.mock));
  console.log(row('bare node:dgram echo', rates.echo));
  console.log(`\nratio ${ratio.toFixed(2)} (goal ${GOAL.toFixed(2)}: ${ratio >= GOAL ? 'met' : 'missed'})`);
}

async function serveMock(): Promise<number> {
  const { control, endpoint } = await startDns({ address: ADDRESS, port: 0, now: '2009-07-22T09:00:00Z' });
  await control.addZone({ zone: 'contoso.com', updates: 'accepted' });
  for (const [index, target] of HOSTS.entries()) {
    const srv = { type: 'SRV', name: OWNER, ttl: 3600, priority: index, weight: 10, port: 1688, target } as const;
    await control.addRecords({
      records: [srv, { type: 'A', name: target, ttl: 3600, address: `192.0.2.${index + 1}` }],
    });
  }
  return endpoint.port;
}

async function serveEcho(answer: Buffer): Promise<number> {
  const socket = createSocket({
    type: 'udp4',
    recvBufferSize: 4 << 20,
    sendBufferSize: 4 << 20,
    lookup: (host, _options, callback) => callback(null, host, 4),
  });
  socket.on('message', (message, from) => {
    const out = Buffer.from(answer);
    out[0] = message[0] ?? 0;
    out[1] = message[1] ?? 0;
    socket.send(out, 0, out.length, from.port, from.address);
  });
  const listening = once(socket, 'listening');
  socket.bind(0, ADDRESS);
  await listening;
  return socket.address().port;
}

async function start(...role: string[]): Promise<{ child: ChildProcess; port: number }> {
  const command = [process.execPath, '--import', 'tsx', fileURLToPath(import.meta.url), ...role];
  const [program = '', ...args] = hasTaskset ? ['taskset', '-c', '0', ...command] : command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => child.kill());
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, port: Number(line) };
}

async function ask(port: number): Promise<Buffer> {
  const socket = createSocket('udp4');
  socket.send(query, port, ADDRESS);
  const [answer] = await once(socket, 'message');
  socket.close();
  return answer;
}

function measure(port: number, seconds: number): Promise<number> {
  return hasDnsperf ? measureWithDnsperf(port, seconds) : measureWithDgram(port, seconds);
}

async function measureWithDnsperf(port: number, seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'va-tck-dns-'));
  const questions = join(folder, 'questions');
  writeFileSync(questions, `${OWNER} SRV\n`);
  const load = [
    'dnsperf',
    '-s',
    ADDRESS,
    '-p',
    `${port}`,
    '-d',
    questions,
    '-T',
    '1',
    '-c',
    '32',
    '-q',
    `${OUTSTANDING}`,
  ];
  const command = [...(hasTaskset ? ['taskset', '-c', '1'] : []), ...load, '-l', `${seconds}`];
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', chunk => {
    output += chunk;
  });
  await once(child, 'close');
  rmSync(folder, { recursive: true });
  const rate = /Queries per second:\s+([\d.]+)/.exec(output)?.[1];
  if (rate === undefined) throw new Error(`Expected a rate from dnsperf, got:\n${output}`);
  return Number(rate);
}

async function measureWithDgram(port: number, seconds: number): Promise<number> {
  const socket = createSocket({ type: 'udp4', lookup: (host, _options, callback) => callback(null, host, 4) });
  let answers = 0;
  socket.on('message', () => {
    answers++;
    socket.send(query, port, ADDRESS);
  });
  for (let sent = 0; sent < OUTSTANDING; sent++) socket.send(query, port, ADDRESS);
  await new Promise(resolve => setTimeout(resolve, seconds * 1000));
  socket.close();
  return answers / seconds;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}
