import { ContractViolation } from '../contracts/contract.js';
import { Fault } from '../contracts/faults.js';
import type { TargetControl } from '../contracts/types/target-control.js';
import { NoAnswer } from '../transport/no-answer.js';
import { ReportedViolation } from '../transport/reported-violation.js';
import { Gone } from './gone.js';
import type { TargetSpec } from './parse-target.js';

/** A target that leaves this many verbs in a row without an answer is given up, so that a dead one costs seconds and not hours. */
export const patience = 3;

/** In one world the kit waits for the target this many deadlines in all: one that answers every verb just in time, or has something to do every
 * millisecond of half a year, costs a scenario and not the night. */
export const deadlinesInWorld = 100;

/** How often a target that went away is looked for. */
const pollMilliseconds = 50;

interface Limits {
  timeoutMilliseconds: number;
  maxBytes: number;
}

/** Turns every way in which a target can fail to answer into a `Fault` that says who is to blame. Nobody there before the first answer:
 * the adapter (the target was never reached). After that, and for anything that was answered wrongly: the target. */
export function faultsOf(
  control: TargetControl,
  spec: TargetSpec,
  limits: Limits,
): { control: TargetControl; lost: () => string | null } {
  let answered = false;
  let unanswered = 0;
  let lost: string | null = null;
  /** Since the last answer: a target that does not come back is waited for once. */
  let waited = false;

  /** Whoever restarts is not there for a moment: nobody listens, so nothing was asked yet, and it can be asked again. Its worlds are gone, but
   * the next scenario is not. */
  async function askUntilThere(call: () => Promise<unknown>): Promise<unknown> {
    const end = Date.now() + limits.timeoutMilliseconds;
    for (;;) {
      try {
        return await call();
      } catch (cause) {
        const isAway = cause instanceof NoAnswer && cause.reason === 'unreachable';
        if (!isAway || !answered || waited) throw cause;
        waited = Date.now() > end;
        await new Promise(resolve => setTimeout(resolve, pollMilliseconds));
      }
    }
  }

  let waitedInWorld = 0;

  async function ask(verb: string, call: () => Promise<unknown>): Promise<unknown> {
    if (lost !== null) throw new Fault('target', lost);
    if (verb === 'open') waitedInWorld = 0;
    if (verb !== 'close' && waitedInWorld > deadlinesInWorld * limits.timeoutMilliseconds) throw tooSlow(spec, limits);
    const began = performance.now();
    try {
      const answer = await askUntilThere(call);
      answered = true;
      waited = false;
      unanswered = 0;
      return answer;
    } catch (cause) {
      if (cause instanceof Fault) throw cause;
      if (!(cause instanceof NoAnswer)) throw violated(cause);
      if (!(cause instanceof Gone && cause.isKnown)) unanswered += 1;
      const fault = absent(cause, verb, answered, spec, limits);
      if (unanswered >= patience)
        lost = `the target was given up after ${patience} verbs without an answer: ${fault.message}`;
      throw fault;
    } finally {
      waitedInWorld += performance.now() - began;
    }
  }

  const verbs = Object.entries<(request: unknown) => Promise<unknown>>(
    control as unknown as Record<string, (request: unknown) => Promise<unknown>>,
  ).map(([verb, method]) => [verb, (request: unknown) => ask(verb, () => method(request))]);
  return { control: Object.fromEntries(verbs) as TargetControl, lost: () => lost };
}

function tooSlow({ text }: TargetSpec, { timeoutMilliseconds }: Limits): Fault {
  const budget = `${deadlinesInWorld} times the deadline of ${timeoutMilliseconds} ms`;
  return new Fault('target', `the target ${text} kept the kit waiting in this scenario for more than ${budget}`);
}

function violated(cause: unknown): Fault {
  if (!(cause instanceof ContractViolation))
    return new Fault('kit', `the kit could not ask the target: ${cause}`, { cause });
  if (cause instanceof ReportedViolation)
    return new Fault('target', `the target refuses a request that conforms, and should answer it: ${cause.message}`, {
      cause,
    });
  if (cause.sender === 'the caller') return new Fault('kit', cause.message, { cause });
  return new Fault('target', `the target broke its contract: ${cause.message}`, { cause });
}

function absent(cause: NoAnswer, verb: string, answered: boolean, spec: TargetSpec, limits: Limits): Fault {
  const target = `the target ${spec.text}`;
  if (cause instanceof Gone) {
    const neverThere = !answered && cause.reason !== 'deadline';
    return new Fault(neverThere ? 'adapter' : 'target', `${target} ${cause.account}`, { cause });
  }
  switch (cause.reason) {
    case 'unreachable':
      return answered
        ? new Fault('target', `${target} is gone: nobody listens any more (asked "${verb}")`, { cause })
        : new Fault('adapter', `${target} cannot be reached (${rootOf(cause)}); start it, or correct --target`, {
            cause,
          });
    case 'hung-up':
      return new Fault('target', `${target} closed the connection instead of answering "${verb}"`, { cause });
    case 'deadline':
      return new Fault('target', `${target} did not answer "${verb}" within ${limits.timeoutMilliseconds} ms`, {
        cause,
      });
  }
}

function rootOf(error: unknown): string {
  const { cause, message, code } = error as { cause?: unknown; message?: string; code?: string };
  return cause instanceof Error ? rootOf(cause) : message || code || 'no answer';
}
