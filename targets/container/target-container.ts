import { availableParallelism } from 'node:os';
import { PassThrough } from 'node:stream';
import { GenericContainer } from 'testcontainers';
import { Fault } from '../../contracts/faults.js';
import type { ContainerSettings } from '../../contracts/types/config.js';
import { printable } from '../printable.js';
import type { Said } from '../said.js';
import type { Engine } from './engine.js';
import { holdLifeline } from './lifeline.js';
import { ownedByThisProcess } from './owner.js';
import { removeContainer } from './remove.js';

/** What holds where the configuration says nothing. */
export const containerDefaults = { memoryMegabytes: 1024, cpus: 2, startupTimeoutMilliseconds: 60_000 } as const;

/** What to run. */
export interface ContainerPlan {
  image: string;
  settings: ContainerSettings;
  /** Where it is to serve target control; told to it as PORT. */
  port: number;
  variables: Readonly<Record<string, string>>;
  /** A folder that it may read, at the same path. */
  folder: string;
}

/** A container that was started. */
export interface StartedContainer {
  /** Settles with its exit code once it has ended; null where nobody knows it. */
  ended: Promise<number | null>;
  remove(): Promise<void>;
}

/** Starts the container of a target on the network of this machine, so that the lab's loopback addresses and ports are the same for both. Throws
 * `Fault('adapter')` where its image cannot be had or run. Nothing is left of one that does not start. */
export async function startTargetContainer(engine: Engine, plan: ContainerPlan, said: Said): Promise<StartedContainer> {
  const container = new TargetContainer(engine, plan, said);
  try {
    await container.start();
  } catch (cause) {
    const code = await Promise.race([container.ended, null]);
    await container.remove();
    const told = printable(cause instanceof Error ? cause.message : String(cause)).trim();
    const has = await engine
      .getImage(plan.image)
      .inspect()
      .then(
        () => true,
        () => false,
      );
    const reason = has ? told : `this machine does not have the image, and it cannot be pulled: ${told}`;
    // One that is not healthy is ended by testcontainers: its exit code says nothing.
    const isUnhealthy = told.startsWith('Health check');
    const why = code === null || isUnhealthy ? reason : `exit code ${code}`;
    const message = `the target container:${plan.image} cannot be started: ${why}${said.ending('its output')}`;
    throw new Fault('adapter', message, { cause });
  }
  return { ended: container.ended, remove: () => container.remove() };
}

class TargetContainer extends GenericContainer {
  readonly #engine: Engine;
  readonly #said: Said;
  #id = '';
  #letGo: () => void = () => {};
  ended: Promise<number | null> = new Promise(() => {});

  constructor(engine: Engine, { image, settings, port, variables, folder }: ContainerPlan, said: Said) {
    super(image);
    this.#engine = engine;
    this.#said = said;
    const { environment = {}, command } = settings;
    this.withNetworkMode('host')
      .withLabels(ownedByThisProcess())
      .withEnvironment({ ...environment, ...variables, PORT: `${port}` })
      .withBindMounts([{ source: folder, target: folder, mode: 'ro' }])
      .withStartupTimeout(settings.startupTimeoutMilliseconds ?? containerDefaults.startupTimeoutMilliseconds);
    if (command !== undefined) this.withCommand([...command]);
    this.autoCleanup = false;
    this.hostConfig.Memory = (settings.memoryMegabytes ?? containerDefaults.memoryMegabytes) * 1024 * 1024;
    const cpus = Math.min(settings.cpus ?? containerDefaults.cpus, availableParallelism());
    this.hostConfig.NanoCpus = Math.round(cpus * 1e9);
  }

  /** Between creation and start, so that nothing it says is missed. */
  protected override async containerCreated(id: string): Promise<void> {
    this.#id = id;
    this.#letGo = holdLifeline(this.#engine, id);
    const container = this.#engine.getContainer(id);
    const [output, error] = [new PassThrough(), new PassThrough()];
    const stream = await container.attach({ stream: true, stdout: true, stderr: true });
    container.modem.demuxStream(stream, output, error);
    const drained = new Promise<void>(resolve => {
      stream.once('end', () => resolve());
      stream.once('close', () => resolve());
      stream.on('error', () => resolve());
    });
    this.#said.listen(output);
    this.#said.listen(error);
    this.ended = container.wait({ condition: 'next-exit' }).then(
      async ({ StatusCode }: { StatusCode: number }) => {
        await drained;
        output.end();
        error.end();
        return StatusCode;
      },
      () => null,
    );
  }

  async remove(): Promise<void> {
    if (this.#id !== '') await removeContainer(this.#engine, this.#id);
    this.#letGo();
  }
}
