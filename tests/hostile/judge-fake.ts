/** Runs the command against the fake target, as anybody would run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunEvent, ScenarioResult } from '../../contracts/types/results.js';
import { readResults } from '../../reports/index.js';

const root = join(import.meta.dirname, '../..');
const program = 'tests/hostile/fake/fake-target.mjs';
const command = join(root, 'dist/cli.js');
/** Lets the kit's process say at its end how much memory it took. */
const tellsMemory = join(root, 'tests/hostile/tell-memory.mjs');

/** A rule of a script: see `fake/script.mjs`. */
export interface Rule {
  verb?: string | readonly string[];
  call?: number;
  scenario?: string;
  times?: number;
  do: readonly object[];
}

/** How the fake target is reached. `supervised`: over HTTP, and started again whenever it dies. */
export type Binding = 'http' | 'supervised' | 'stdio';

export interface JudgeOptions {
  /** Another target instead of the fake one. */
  target?: string;
  rules: readonly Rule[];
  scenarios: readonly string[];
  binding?: Binding;
  profile?: 'machine' | 'kms-host';
  timeoutMilliseconds?: number;
}

export interface Judged {
  code: number | null;
  stdout: string;
  stderr: string;
  milliseconds: number;
  peakMegabytes: number;
  events: RunEvent[];
  scenarios: ScenarioResult[];
  /** Name of a report → its text. */
  reports: ReadonlyMap<string, string>;
  /** Processes of the target that are left. */
  leftBehind: number[];
}

/** Runs `va-tck run` against a fake target with this script. */
export async function judgeFake(options: JudgeOptions): Promise<Judged> {
  const { rules, scenarios, binding = 'http', profile = 'machine', timeoutMilliseconds = 1_000 } = options;
  const folder = mkdtempSync(join(tmpdir(), 'va-tck-hostile-'));
  const script = join(folder, 'script.json');
  writeFileSync(script, JSON.stringify({ rules }));
  const server = binding === 'stdio' || options.target !== undefined ? null : await serve(script, binding);
  const target = options.target ?? server?.url ?? `stdio:'${process.execPath}' ${program} '${script}' --stdio`;
  const out = join(folder, 'out');
  const began = performance.now();
  const kit = spawn(
    process.execPath,
    [
      '--import',
      tellsMemory,
      command,
      'run',
      '--target',
      target,
      ...['--profile', profile, '--out', out, '--timeout', String(timeoutMilliseconds)],
      ...scenarios.flatMap(id => ['--scenario', id]),
    ],
    { cwd: root, env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const text = { stdout: '', stderr: '' };
  kit.stdout.on('data', chunk => (text.stdout += chunk));
  kit.stderr.on('data', chunk => (text.stderr += chunk));
  const [code] = (await once(kit, 'close')) as [number | null];
  const milliseconds = performance.now() - began;
  await server?.stop();
  const leftBehind = processesNaming(script);
  const events = existsSync(join(out, 'results.ndjson')) ? await eventsIn(join(out, 'results.ndjson')) : [];
  const reports = new Map(
    (existsSync(out) ? readdirSync(out) : []).map(name => [name, readFileSync(join(out, name), 'utf8')]),
  );
  rmSync(folder, { recursive: true });
  return {
    code,
    ...text,
    milliseconds,
    peakMegabytes: Number(/peak (\d+) KiB/.exec(text.stderr)?.[1]) / 1024,
    events,
    scenarios: events.flatMap(event => (event.type === 'scenario-finished' ? [event.scenario] : [])),
    reports,
    leftBehind,
  };
}

async function serve(script: string, binding: Binding): Promise<{ url: string; stop(): Promise<void> }> {
  const more = binding === 'supervised' ? ['--supervised'] : [];
  const child: ChildProcess = spawn(process.execPath, [program, script, ...more], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  const [said] = (await Promise.race([once(child.stdout ?? child, 'data'), ended])) as [unknown];
  const url = /http:\S+/.exec(String(said))?.[0];
  if (url === undefined) throw new Error(`the fake target did not start: ${String(said)}`);
  return {
    url,
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
  };
}

async function eventsIn(path: string): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of readResults(path)) events.push(event);
  return events;
}

/** Ids of the processes that have this on their command line. */
function processesNaming(argument: string): number[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(id => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').includes(argument);
      } catch {
        return false;
      }
    })
    .map(Number);
}
