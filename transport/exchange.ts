import { type Contract, ContractViolation, type Verb, type Violation } from '../contracts/contract.js';
import type { ServerFault } from '../contracts/types/mock-control.js';
import type { Implementation } from './implementation.js';

/** What goes back to the caller: an HTTP status and a JSON text. */
export interface Reply {
  status: number;
  text: string;
}

/** One exchange as it happened. `request` is the violation in words where none could be read; `response` is `null` where a fault
 * swallowed the answer. */
export interface Exchanged {
  asked: string;
  request: unknown;
  response: unknown;
}

/** The body of every answer that is not 200: what is wrong, where, by which rule, and (in `error`) who sent it. */
export interface ErrorBody {
  error: string;
  path: string;
  rule: string;
}

/** One verb, ready to be asked: the text of a request in, a reply or a fault to act out back. Knows nothing of HTTP. */
export type Ask = (requestText: string) => Reply | ServerFault | Promise<Reply | ServerFault>;

export interface ExchangeOptions<Verbs> {
  contract: Contract<Verbs>;
  implementation: Implementation<Verbs>;
  /** Told of every exchange, whatever became of it. */
  onExchange?: (exchange: Exchanged) => void;
  /** Asked after a valid request has arrived and before it is answered. A fault keeps the request from the implementation. */
  fault?: () => ServerFault | null;
}

/** Binds an implementation to its contract: path of a verb (its last URL segment) → how to ask it. A request that breaks the contract
 * is answered 400 and never reaches the implementation; an answer that breaks it is answered 500 and never leaves. */
export function openExchange<Verbs>(options: ExchangeOptions<Verbs>): ReadonlyMap<string, Ask> {
  const verbs = Object.entries<Verb>(options.contract.verbs);
  return new Map(verbs.map(([name, verb]) => [verb.path, askVerb(options, name, verb)]));
}

function askVerb<Verbs>(options: ExchangeOptions<Verbs>, name: string, verb: Verb): Ask {
  const { contract, onExchange, fault } = options;
  // The one place where the verb's name is no longer known to the compiler; both messages are checked against the contract instead.
  const methods = options.implementation as unknown as Record<string, (request: unknown) => unknown>;
  const requestName = `"${name}" request of ${contract.title} ${contract.version}`;
  const responseName = `"${name}" response of ${contract.title} ${contract.version}`;

  function refuse(status: number, sender: string, message: string, violation: Violation, request?: unknown): Reply {
    const error = new ContractViolation(sender, message, violation).message;
    const body: ErrorBody = { error, ...violation };
    onExchange?.({ asked: name, request: request ?? error, response: body });
    return { status, text: JSON.stringify(body) };
  }

  function fail(cause: unknown, request: unknown): Reply {
    if (cause instanceof ContractViolation) return refuse(400, cause.sender, requestName, cause.violation, request);
    const rule = `must be answered, but: ${cause instanceof Error ? cause.message : String(cause)}`;
    return refuse(500, 'the server', responseName, { path: '', rule }, request);
  }

  function finish(request: unknown, response: unknown): Reply {
    const violation = verb.checkResponse(response);
    if (violation !== null) return refuse(500, 'the server', responseName, violation, request);
    onExchange?.({ asked: name, request, response });
    return { status: 200, text: JSON.stringify(response) };
  }

  return requestText => {
    let request: unknown;
    try {
      request = JSON.parse(requestText);
    } catch {
      return refuse(400, 'the caller', requestName, { path: '', rule: 'must be JSON' });
    }
    const violation = verb.checkRequest(request);
    if (violation !== null) return refuse(400, 'the caller', requestName, violation);
    const misbehaviour = fault?.() ?? null;
    if (misbehaviour !== null) {
      onExchange?.({ asked: name, request, response: null });
      return misbehaviour;
    }
    try {
      const response = methods[name]?.(request);
      if (!(response instanceof Promise)) return finish(request, response);
      return response.then(
        answered => finish(request, answered),
        cause => fail(cause, request),
      );
    } catch (cause) {
      return fail(cause, request);
    }
  };
}
