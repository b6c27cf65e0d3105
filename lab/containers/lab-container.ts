import type { Socket } from 'node:net';
import { GenericContainer, Wait } from 'testcontainers';
import { Fault } from '../../contracts/faults.js';
import type { Endpoint } from '../../contracts/types/values.js';
import { ownedByThisProcess } from '../../targets/container/owner.js';
import { removeContainer } from '../../targets/container/remove.js';
import { urlOf } from '../../transport/url-of.js';
import { type Engine, notRun } from './engine.js';
import { readyLine } from './inside/ready.js';
import type { LabNetworks } from './networks.js';
import { controlPort } from './ports.js';
import type { QuickNeighbours } from './quick-neighbours.js';

/** What all containers of a lab have in common. */
export interface LabGround {
  engine: Engine;
  image: string;
  networks: LabNetworks;
  neighbours: QuickNeighbours;
}

/** What one container is. */
export interface ContainerPlan {
  part: 'dns' | 'activation-service' | 'kms-host' | 'target';
  /** Last octet of its address on both networks. */
  octet: number;
  /** Last octets of further addresses on the service network. */
  furtherOctets?: readonly number[];
  /** Given to the part after its addresses. */
  module?: string;
  /** A folder that it may read, at the same path. */
  folder?: string;
  /** Servers that its own resolver asks. */
  nameServers?: readonly string[];
}

/** A container that runs and serves. */
export interface RunningContainer {
  /** On the service network. */
  address: string;
  controlUrl: string;
  signal(name: 'SIGUSR2'): Promise<void>;
  leaveServiceNetwork(): Promise<void>;
  joinServiceNetwork(): Promise<void>;
  remove(): Promise<void>;
}

const startupMilliseconds = 60_000;

/** Starts one part of the lab in a container of its own, and answers once it serves. Nothing is left of one that does not start. */
export async function startContainer(ground: LabGround, plan: ContainerPlan): Promise<RunningContainer> {
  const container = new LabContainer(ground, plan);
  try {
    await container.start();
  } catch (cause) {
    await container.running().remove();
    const said = container.said.trim().split('\n').at(-1) || (cause instanceof Error ? cause.message : String(cause));
    const message = `the container of the ${plan.part} did not start: ${said}`;
    // A module of the tester's own may be what does not start.
    if (plan.folder !== undefined) throw new Fault('adapter', message, { cause });
    throw new Fault('environment', notRun(message), { cause });
  }
  return container.running();
}

class LabContainer extends GenericContainer {
  /** What it printed until it was ready. */
  said = '';
  readonly #ground: LabGround;
  readonly #plan: ContainerPlan;
  #id = '';

  constructor(ground: LabGround, plan: ContainerPlan) {
    super(ground.image);
    this.#ground = ground;
    this.#plan = plan;
    const { control, service } = ground.networks;
    const { part, octet, module, folder } = plan;
    const command = [part, service.address(octet), control.address(octet)];
    this.withCommand(module === undefined ? command : [...command, module])
      .withLabels(ownedByThisProcess())
      .withNetworkMode(control.name)
      .withWaitStrategy(Wait.forLogMessage(readyLine))
      .withStartupTimeout(startupMilliseconds)
      .withLogConsumer(lines => lines.on('data', chunk => this.#listen(String(chunk))));
    if (folder !== undefined) {
      this.withBindMounts([{ source: folder, target: folder, mode: 'ro' }]);
      // Whoever may read the folder here may read it there.
      this.createOpts.User = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    }
    this.autoCleanup = false;
    this.createOpts.OpenStdin = true;
    this.createOpts.StdinOnce = true;
    this.createOpts.NetworkingConfig = {
      EndpointsConfig: { [control.name]: { IPAMConfig: { IPv4Address: control.address(octet) } } },
    };
    this.hostConfig.AutoRemove = true;
    this.hostConfig.CapDrop = ['ALL'];
    this.hostConfig.Sysctls = ground.neighbours.sysctls;
    if (plan.nameServers !== undefined) this.hostConfig.Dns = [...plan.nameServers];
  }

  /** Between creation and start, so that it has both networks from its first moment. */
  protected override async containerCreated(id: string): Promise<void> {
    this.#id = id;
    await this.#join();
    const lifeline = await this.#ground.engine.getContainer(id).attach({ stream: true, stdin: true, hijack: true });
    lifeline.on('error', () => {});
    (lifeline as Socket).unref();
  }

  running(): RunningContainer {
    const { engine, networks } = this.#ground;
    const { octet } = this.#plan;
    const container = engine.getContainer(this.#id);
    const control: Endpoint = { address: networks.control.address(octet), port: controlPort };
    return {
      address: networks.service.address(octet),
      controlUrl: urlOf(control),
      signal: async signal => {
        await container.kill({ signal });
      },
      leaveServiceNetwork: async () => {
        await engine.getNetwork(networks.service.id).disconnect({ Container: this.#id, Force: true });
      },
      joinServiceNetwork: () => this.#join(),
      remove: async () => {
        if (this.#id !== '') await removeContainer(engine, this.#id);
      },
    };
  }

  async #join(): Promise<void> {
    const { engine, networks, neighbours } = this.#ground;
    const { octet, furtherOctets = [] } = this.#plan;
    await engine.getNetwork(networks.service.id).connect({
      Container: this.#id,
      EndpointConfig: {
        IPAMConfig: {
          IPv4Address: networks.service.address(octet),
          LinkLocalIPs: furtherOctets.map(networks.service.address),
        },
        DriverOpts: neighbours.driverOptions,
      },
    });
  }

  #listen(chunk: string): void {
    if (this.said.length < 10_000) this.said += chunk;
  }
}
