import { ContractViolation, type Verb } from '../../contracts/contract.js';
import { targetControl } from '../../contracts/generated/verbs.js';
import type { TargetControl } from '../../contracts/types/target-control.js';
import { NoAnswer } from '../../transport/no-answer.js';
import type { ModuleTarget } from './load-module.js';

interface Limits {
  timeoutMilliseconds: number;
  maxBytes: number;
}

/** Target control over an object in this process, held to what would hold over HTTP: messages are JSON (so nothing is shared between the
 * kit and the target), checked on both sides, bounded in time and size. One thing differs: while a module does not yield to the event loop
 * no deadline can fire. `watchEventLoop` ends the run then; from a process of its own (`va-tck serve-target`) such a target costs a scenario. */
export function moduleControl(target: ModuleTarget, limits: Limits): TargetControl {
  const verbs = Object.entries<Verb>(targetControl.verbs).map(([name, verb]) => [
    name,
    (request: unknown) => ask(target, name, verb, request, limits),
  ]);
  return Object.fromEntries(verbs) as unknown as TargetControl;
}

async function ask(target: ModuleTarget, name: string, verb: Verb, request: unknown, limits: Limits): Promise<unknown> {
  const unfit = verb.checkRequest(request);
  if (unfit !== null) throw new ContractViolation('the caller', `"${name}" request of ${targetControl.title}`, unfit);
  const method = target[name];
  if (typeof method !== 'function') return { unsupported: `the target has no verb "${name}"` };

  const answer = await within(limits.timeoutMilliseconds, name, () =>
    method.call(target, JSON.parse(JSON.stringify(request))),
  );
  const message = `"${name}" response of ${targetControl.title}`;
  const received = overTheWire(
    answer,
    limits.maxBytes,
    rule => new ContractViolation('the module', message, { path: '', rule }),
  );
  const violation = verb.checkResponse(received);
  if (violation !== null) throw new ContractViolation('the module', message, violation, received);
  return received;
}

/** The answer, or what the target said when it broke. */
async function within(timeoutMilliseconds: number, name: string, call: () => unknown): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('deadline', `"${name}"`, undefined)), timeoutMilliseconds);
  });
  try {
    return await Promise.race([call(), deadline]);
  } catch (cause) {
    if (cause instanceof NoAnswer) throw cause;
    return { fault: `"${name}" threw ${cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}` };
  } finally {
    clearTimeout(timer);
  }
}

/** What is left of an answer after a journey as JSON. */
function overTheWire(answer: unknown, maxBytes: number, blame: (rule: string) => Error): unknown {
  let text: string | undefined;
  try {
    text = JSON.stringify(answer);
  } catch (cause) {
    throw blame(`must be JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (text === undefined) throw blame(`must be an object, was ${typeof answer}`);
  if (Buffer.byteLength(text) > maxBytes) throw blame(`must not be longer than ${maxBytes} bytes`);
  return JSON.parse(text);
}
