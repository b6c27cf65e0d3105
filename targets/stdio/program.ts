import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type LineReader, readLines } from '../../transport/read-lines.js';
import { endWithKit } from '../end-with-kit.js';
import { printable } from '../printable.js';
import type { Said } from '../said.js';

/** What to start. */
export interface Command {
  /** The program and its arguments. */
  words: readonly string[];
  /** Set in its environment, beside what the kit's own has. */
  variables: Readonly<Record<string, string>>;
}

/** Told of what a program does by itself. */
export interface ProgramEvents extends LineReader {
  /** It is gone, and nothing more will come: `ended with exit code 3`. Told once, unless it was stopped. */
  ended(account: string): void;
}

export interface Program {
  write(line: string): void;
  /** Nothing more is read until `resume`: what it goes on writing waits with it. */
  pause(): void;
  resume(): void;
  /** Closes its standard input, waits, and asks more and more firmly; answers once it is gone, with everybody it started. */
  stop(): Promise<void>;
  /** Ends it at once, and answers once it is gone. */
  kill(): Promise<void>;
}

/** For each of: ending by itself when its standard input is closed; ending on SIGTERM. */
const graceMilliseconds = 2_000;
/** For what it has still to say after it ended, or ended half. */
const drainMilliseconds = 1_000;

/** Starts a program in a process group of its own, its standard input and output for lines, its standard error for its log. */
export function startProgram(
  { words, variables }: Command,
  maxBytes: number,
  said: Said,
  events: ProgramEvents,
): Program {
  const [file = '', ...parameters] = words;
  let child: ChildProcessWithoutNullStreams;
  try {
    // A group of its own: what the program starts is ended with it, and Ctrl-C is for the kit to answer.
    const env = { ...process.env, ...variables };
    child = spawn(file, parameters, { stdio: 'pipe', env, detached: process.platform !== 'win32' });
  } catch (cause) {
    setImmediate(() => events.ended(notStarted(cause)));
    return { write() {}, pause() {}, resume() {}, stop: async () => {}, kill: async () => {} };
  }
  return attend(child, maxBytes, said, events);
}

function attend(child: ChildProcessWithoutNullStreams, maxBytes: number, said: Said, events: ProgramEvents): Program {
  let isOver = false;
  let account: string | null = null;
  const signal = (name: NodeJS.Signals) => signalGroup(child, name);
  const forget = endWithKit(() => signal('SIGKILL'));
  const finish = (why: string) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(drained);
    signal('SIGKILL');
    forget();
    events.ended(account ?? why);
  };
  let drained: NodeJS.Timeout | undefined;
  const finishSoon = (why: string) => {
    drained ??= setTimeout(() => finish(why), drainMilliseconds);
  };
  child.once('error', cause => finish(notStarted(cause)));
  child.once('exit', (code, name) => {
    account = name === null ? `ended with exit code ${code}` : `was ended by ${name}`;
    // Whoever it left behind would hold its pipes open.
    signal('SIGKILL');
    child.stdout.resume();
    finishSoon(account);
  });
  child.once('close', () => finish('ended'));
  child.stdout.once('end', () => finishSoon('closed its standard output'));
  child.stdin.on('error', () => finishSoon('closed its standard input'));
  readLines(child.stdout, maxBytes, events);
  said.listen(child.stderr);

  const goneWithin = (milliseconds: number) =>
    isOver || child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve(true)
      : once(child, 'exit', { signal: AbortSignal.timeout(milliseconds) }).then(
          () => true,
          () => false,
        );
  const kill = async () => {
    isOver = true;
    clearTimeout(drained);
    signal('SIGKILL');
    await goneWithin(graceMilliseconds);
    signal('SIGKILL');
    forget();
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  };
  return {
    write: line => child.stdin.write(line),
    pause: () => child.stdout.pause(),
    resume: () => child.stdout.resume(),
    kill,
    stop: async () => {
      if (!isOver) {
        child.stdin.end();
        child.stdout.resume();
        if (!(await goneWithin(graceMilliseconds))) {
          signal('SIGTERM');
          await goneWithin(graceMilliseconds);
        }
      }
      await kill();
    },
  };
}

function signalGroup({ pid }: ChildProcessWithoutNullStreams, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch {
    // Nobody of the group is left.
  }
}

function notStarted(cause: unknown): string {
  return `cannot be started: ${printable(cause instanceof Error ? cause.message : String(cause))}`;
}
