import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { Fault } from '../../contracts/faults.js';
import { targetControl } from '../../contracts/generated/verbs.js';
import type { ContainerSettings } from '../../contracts/types/config.js';
import type { TargetControl } from '../../contracts/types/target-control.js';
import { callContract } from '../../transport/call-contract.js';
import { NoAnswer } from '../../transport/no-answer.js';
import { EnvironmentFile, environmentVariable } from '../environment-file.js';
import { Gone } from '../gone.js';
import { Said } from '../said.js';
import { type Engine, findEngine } from './engine.js';
import { removeLeftovers } from './owner.js';
import { containerDefaults, type StartedContainer, startTargetContainer } from './target-container.js';
import { untilServing } from './until-serving.js';

/** How long and how much it may take, and where its log goes. */
export interface ContainerLimits {
  timeoutMilliseconds: number;
  maxBytes: number;
  onLog?: (line: string) => void;
}

/** Target control over HTTP to a container that the kit starts, with the memory of a program that the kit starts: that it is gone is told once,
 * and a request that names no world starts it anew, after a verb that was left without an answer too. */
export async function containerControl(image: string, settings: ContainerSettings, limits: ContainerLimits) {
  const engine = await findEngine(
    reason => `the target container:${image} cannot be run: ${reason}; nothing was run`,
    'it shares the loopback addresses of the lab, which needs Linux; elsewhere start it yourself and name it by its URL',
  );
  await removeLeftovers(engine);
  const conversation = new Conversation(engine, image, settings, limits);
  try {
    await conversation.start();
  } catch (cause) {
    await conversation.close();
    throw cause;
  }
  const names = Object.keys(targetControl.verbs);
  const verbs = names.map(name => [name, (request: unknown) => conversation.ask(name, request)]);
  return {
    control: Object.fromEntries(verbs) as unknown as TargetControl,
    announce: conversation.file.write.bind(conversation.file),
    close: () => conversation.close(),
  };
}

type Verbs = Record<string, (request: unknown) => Promise<unknown>>;

class Conversation {
  readonly file = new EnvironmentFile();
  readonly #engine: Engine;
  readonly #image: string;
  readonly #settings: ContainerSettings;
  readonly #limits: ContainerLimits;
  #verbs: Verbs | null = null;
  #container: StartedContainer | null = null;
  #said = new Said();
  #gone: { account: string; isTold: boolean } | null = null;
  #isStuck = false;

  constructor(engine: Engine, image: string, settings: ContainerSettings, limits: ContainerLimits) {
    this.#engine = engine;
    this.#image = image;
    this.#settings = settings;
    this.#limits = limits;
  }

  /** Throws `Fault` where it does not come to serve. */
  async start(): Promise<void> {
    const { startupTimeoutMilliseconds = containerDefaults.startupTimeoutMilliseconds } = this.#settings;
    const port = await this.#freePort();
    this.#said = new Said(this.#limits.onLog);
    this.#gone = null;
    this.#isStuck = false;
    const variables = { [environmentVariable]: this.file.path };
    const plan = { image: this.#image, settings: this.#settings, port, variables, folder: this.file.folder };
    const container = await startTargetContainer(this.#engine, plan, this.#said);
    this.#container = container;
    const url = `http://127.0.0.1:${port}`;
    const { healthPath = '/' } = this.#settings;
    if (!(await untilServing(url + healthPath, startupTimeoutMilliseconds, container.ended))) {
      const code = await Promise.race([container.ended, null]);
      const why =
        code === null
          ? `did not serve at ${url}${healthPath} in time (${startupTimeoutMilliseconds} ms, "startupTimeoutMilliseconds" of its settings)`
          : `ended with exit code ${code}`;
      await this.#stop();
      const how = `it is told its port as PORT, ${port} here`;
      const message = `the target container:${this.#image} ${why}; ${how}${this.#said.ending('its output')}`;
      throw new Fault('adapter', message);
    }
    this.#verbs = callContract(targetControl, url, this.#limits) as unknown as Verbs;
    void container.ended.then(code => {
      if (this.#container === container) this.#left(`ended with exit code ${code ?? 'unknown'}`, false);
    });
  }

  async ask(name: string, request: unknown): Promise<unknown> {
    const mayStart = !Object.hasOwn(request as object, 'world');
    if (this.#isStuck && mayStart) await this.#stop();
    const gone = this.#gone;
    if (gone !== null && !(gone.isTold && mayStart)) {
      const isKnown = gone.isTold;
      gone.isTold = true;
      throw new Gone('hung-up', `${gone.account}; asked "${name}" after that`, isKnown);
    }
    if (this.#verbs === null) await this.start();
    try {
      return await this.#verbs?.[name]?.(request);
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      if (cause.reason === 'deadline') this.#isStuck = true;
      else await this.#explain(name);
      throw cause;
    }
  }

  async close(): Promise<void> {
    await this.#stop();
    this.file.close();
  }

  /** A connection that broke: because the container ended, where that is told at the same time. */
  async #explain(name: string): Promise<void> {
    const deadline = AbortSignal.timeout(drainMilliseconds);
    const running = once(deadline, 'abort').then(() => undefined);
    const code = await Promise.race([this.#container?.ended ?? null, running]);
    if (code === undefined) return;
    const account = `ended with exit code ${code ?? 'unknown'} while it was asked "${name}"`;
    this.#left(account, true);
    throw new Gone('hung-up', this.#gone?.account ?? account, false);
  }

  #left(account: string, isTold: boolean): void {
    if (this.#gone === null) this.#gone = { account: `${account}${this.#said.ending('its output')}`, isTold };
    else if (isTold && !this.#gone.isTold)
      this.#gone = { account: `${account}${this.#said.ending('its output')}`, isTold };
    this.#verbs = null;
    const container = this.#container;
    this.#container = null;
    void container?.remove().catch(() => {});
  }

  async #stop(): Promise<void> {
    const container = this.#container;
    this.#container = null;
    this.#verbs = null;
    this.#isStuck = false;
    await container?.remove();
  }

  /** The port that the image is known to serve at, if nobody has it here; else one that nobody has. */
  async #freePort(): Promise<number> {
    const { port = 0 } = this.#settings;
    const server = createServer();
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (cause) {
      const taken = `port ${port}, at which the target container:${this.#image} is to serve, is in use on this machine`;
      throw new Fault('environment', `${taken}; let it serve at $PORT and take "port" out of the settings`, { cause });
    }
    const { port: free } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return free;
  }
}

/** For the news that a container ended, after its connection broke. */
const drainMilliseconds = 2_000;
