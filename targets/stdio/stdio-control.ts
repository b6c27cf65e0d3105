import { ContractViolation, type Verb } from '../../contracts/contract.js';
import { targetControl } from '../../contracts/generated/verbs.js';
import type { TargetControl } from '../../contracts/types/target-control.js';
import { Gone } from '../gone.js';
import { printable } from '../printable.js';
import { Said } from '../said.js';
import { type Command, type Program, startProgram } from './program.js';
import { type Message, readMessage } from './read-message.js';

/** How long and how much the program may take. */
export interface StdioLimits {
  timeoutMilliseconds: number;
  /** For the first verb after each start: a program needs time to come up. */
  startupMilliseconds: number;
  maxBytes: number;
  onLog?: (line: string) => void;
}

/** A verb that waits for its answer. */
interface Waiting {
  name: string;
  verb: Verb;
  resolve(answer: unknown): void;
  reject(cause: Error): void;
  timer: NodeJS.Timeout;
}

/** JSON-RPC 2.0: the method does not exist. */
const methodNotFound = -32601;

/** Target control over the standard input and output of a program that the kit starts: JSON-RPC 2.0, one message a line.
 * That the program is gone is told by the verbs that wait for it, or by the next one; after that a request that names no world starts it
 * anew, so that a crash costs the scenario it happens in. So does a verb that was left without an answer: the world after it gets
 * another process. */
export function stdioControl(command: Command, limits: StdioLimits) {
  const conversation = new Conversation(command, limits);
  const verbs = Object.entries<Verb>(targetControl.verbs).map(([name, verb]) => [
    name,
    (request: unknown) => conversation.ask(name, verb, request),
  ]);
  return { control: Object.fromEntries(verbs) as unknown as TargetControl, close: () => conversation.close() };
}

class Conversation {
  readonly #command: Command;
  readonly #limits: StdioLimits;
  readonly #waiting = new Map<number, Waiting>();
  /** Requests whose answer, should it still come, is of no interest: the verb has been failed. */
  readonly #forgone = new Set<number>();
  #program: Program | null = null;
  #said = new Said();
  #stopping: Promise<void> | null = null;
  #lastId = 0;
  #hasAnswered = false;
  /** A verb was left without an answer since the start, or something came that answers nothing: what comes next is not to be believed. */
  #isStuck = false;
  /** What came while nothing was asked. */
  #stray: string | null = null;
  #gone: { account: string; isTold: boolean } | null = null;

  constructor(command: Command, limits: StdioLimits) {
    this.#command = command;
    this.#limits = limits;
  }

  async ask(name: string, verb: Verb, request: unknown): Promise<unknown> {
    const unfit = verb.checkRequest(request);
    if (unfit !== null) {
      throw new ContractViolation('the caller', `"${name}" request of ${targetControl.title}`, unfit);
    }
    const program = await this.#programFor(name, !Object.hasOwn(request as object, 'world'));
    if (this.#stray !== null) {
      const rule = this.#stray;
      this.#stray = null;
      this.#isStuck = true;
      throw violation(name, rule);
    }
    const id = ++this.#lastId;
    const { timeoutMilliseconds, startupMilliseconds } = this.#limits;
    const milliseconds = this.#hasAnswered ? timeoutMilliseconds : startupMilliseconds;
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#isStuck = true;
        this.#fail(id, new Gone('deadline', `did not answer "${name}" within ${milliseconds} ms`, false));
      }, milliseconds);
      this.#waiting.set(id, { name, verb, resolve, reject, timer });
      program.resume();
      program.write(`${JSON.stringify({ jsonrpc: '2.0', id, method: name, params: request })}\n`);
    });
  }

  async close(): Promise<void> {
    const program = this.#program;
    this.#program = null;
    await program?.stop();
  }

  async #programFor(name: string, mayStart: boolean): Promise<Program> {
    if (this.#isStuck && mayStart) {
      this.#stopping ??= this.#abandon();
      await this.#stopping;
      this.#stopping = null;
    }
    const gone = this.#gone;
    if (gone !== null && !(gone.isTold && mayStart)) {
      const isKnown = gone.isTold;
      gone.isTold = true;
      throw new Gone('hung-up', `${gone.account}; asked "${name}" after that`, isKnown);
    }
    this.#program ??= this.#start();
    return this.#program;
  }

  #start(): Program {
    this.#gone = null;
    this.#hasAnswered = false;
    this.#isStuck = false;
    this.#stray = null;
    this.#forgone.clear();
    this.#said = new Said(this.#limits.onLog);
    const { maxBytes } = this.#limits;
    const program: Program = startProgram(this.#command, maxBytes, this.#said, {
      line: text => this.#read(text),
      notUtf8: text => this.#blame(`must be UTF-8, was: ${printable(text, 200)}`),
      tooLong: beginning => {
        this.#blame(`must not be longer than ${maxBytes} bytes, began with: ${printable(beginning, 200)}`);
        this.#leave({ account: `wrote a line of more than ${maxBytes} bytes and was stopped`, isTold: true });
      },
      ended: account => {
        if (this.#program === program) this.#ended(account);
      },
    });
    return program;
  }

  #read(text: string): void {
    if (text.trim() === '') return;
    const message = readMessage(text);
    if (message.kind === 'wrong') this.#blame(message.rule);
    else this.#take(message);
  }

  #take(message: Exclude<Message, { kind: 'wrong' }>): void {
    const id = message.id ?? this.#waiting.keys().next().value ?? 0;
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) {
      if (this.#forgone.delete(id)) return;
      const was = id >= 1 && id <= this.#lastId && Number.isInteger(id) ? 'has been answered' : 'was never asked';
      this.#blame(`must answer a request that waits for its answer, and request ${printable(`${id}`)} ${was}`);
      return;
    }
    const answer = message.kind === 'answer' ? message.answer : refusal(message.code, message.message);
    const broken = waiting.verb.checkResponse(answer);
    if (broken !== null) {
      this.#settle(id)?.reject(new ContractViolation('the program', responseName(waiting.name), broken, answer));
      return;
    }
    this.#hasAnswered = true;
    this.#settle(id)?.resolve(answer);
  }

  /** Something came that answers nothing: whoever waits is told, or whoever asks next. Until then nothing more is read. */
  #blame(rule: string): void {
    const [first] = this.#waiting;
    if (first !== undefined) {
      this.#isStuck = true;
      this.#fail(first[0], violation(first[1].name, rule));
    } else if (this.#stray === null) {
      this.#stray = rule;
      this.#program?.pause();
    }
  }

  #ended(account: string): void {
    const asked = [...this.#waiting.values()].map(({ name }) => `"${name}"`);
    const while_ = asked.length === 0 ? '' : ` while it was asked ${asked.join(' and ')}`;
    const said = this.#said.ending('its standard error');
    this.#leave({ account: `${account}${while_}${said}`, isTold: asked.length > 0 });
  }

  #leave(gone: { account: string; isTold: boolean }): void {
    const program = this.#program;
    this.#program = null;
    this.#gone = gone;
    void program?.kill();
    for (const [index, id] of [...this.#waiting.keys()].entries()) {
      this.#fail(id, new Gone('hung-up', gone.account, index > 0));
    }
  }

  /** A program that did not answer in time makes room for another. */
  async #abandon(): Promise<void> {
    const program = this.#program;
    this.#program = null;
    this.#isStuck = false;
    await program?.kill();
  }

  #fail(id: number, cause: Error): void {
    this.#forgone.add(id);
    this.#settle(id)?.reject(cause);
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(id);
    return waiting;
  }
}

function responseName(name: string): string {
  return `"${name}" response of ${targetControl.title}`;
}

function violation(name: string, rule: string): ContractViolation {
  return new ContractViolation('the program', responseName(name), { path: '', rule });
}

function refusal(code: number, message: string): { unsupported: string } | { fault: string } {
  const text = message.slice(0, 10_000);
  if (code === methodNotFound) return { unsupported: text === '' ? 'method not found' : text };
  return { fault: `JSON-RPC error ${code}: ${text}` };
}
