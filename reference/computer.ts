import { kmsProtocol } from '../contracts/generated/verbs.js';
import type { PolicyProfile } from '../contracts/profiles/policy-profile.js';
import type { KmsProtocol, KmsRequest, KmsResponse } from '../contracts/types/kms-protocol.js';
import type { HostStatus, LoggedEvent } from '../contracts/types/mock-control.js';
import {
  assembleKmsHost,
  createKmsHostState,
  type KmsHostPolicies,
  type KmsHostState,
  statusOf,
} from '../mocks/kms-host/core/index.js';
import type { Asking } from '../mocks/machine/core/ask.js';
import { eventsOf, logEvent } from '../mocks/machine/core/event-log.js';
import type { HostView } from '../mocks/machine/core/host-view.js';
import { handedOutIntervals } from '../mocks/machine/core/intervals.js';
import { kmsFailed, settleKms } from '../mocks/machine/core/kms-service.js';
import { clockOf, isKmsHost, type Machine } from '../mocks/machine/core/machine.js';
import { notice } from '../mocks/machine/core/notifications/notice.js';
import type { MachinePolicies } from '../mocks/machine/core/policies.js';
import { extendedPidOf } from '../mocks/machine/core/product.js';
import { type ContractServer, serveContract } from '../transport/serve-contract.js';
import { type Network, perform } from './perform.js';

/** The policies of a whole computer: its licensing and, with a host key, its KMS. */
export interface ReferencePolicies {
  profile: PolicyProfile;
  machine: MachinePolicies;
  kmsHost: KmsHostPolicies;
}

/** One computer of a world: the machine core, and the KMS host core for as long as a host key is installed. */
export class ReferenceComputer {
  machine: Machine;
  readonly #policies: ReferencePolicies;
  readonly #network: Network;
  readonly #address: string;
  readonly #now: () => number;
  #host: KmsHostState;
  #server: { port: number; listening: ContractServer } | null = null;

  constructor(machine: Machine, address: string, policies: ReferencePolicies, network: Network, now: () => number) {
    this.machine = machine;
    this.#policies = policies;
    this.#network = network;
    this.#address = address;
    this.#now = now;
    this.#host = createKmsHostState(this.#settings());
  }

  /** Runs a computation of the machine core that ends in a new machine, then lets its KMS listen, or not, as that machine wants it. */
  async run<Result extends { machine: Machine }>(asking: Asking<Result>): Promise<Result> {
    const result = await perform(asking, this.#network);
    await this.become(result.machine);
    return result;
  }

  async become(machine: Machine): Promise<void> {
    const settled = settleKms(machine, this.#policies.machine, this.#now());
    this.machine = notice(settled, this.#policies.machine, this.#now());
    const { kmsService } = this.machine;
    const wanted = kmsService.state === 'running' ? kmsService.port : null;
    if (wanted === (this.#server?.port ?? null)) return;
    await this.close();
    if (wanted !== null) await this.#listen(wanted);
  }

  /** What the KMS of this computer reports; null where it is none. */
  hostView(): HostView {
    if (!isKmsHost(this.machine)) return null;
    return statusOf(assembleKmsHost(this.#policies.profile, this.#policies.kmsHost), this.#current(), this.#clock());
  }

  hostStatus(): HostStatus {
    const none = { currentCount: 0, totalRequests: 0, failedRequests: 0, requestsByStatus: [] };
    return this.hostView() ?? none;
  }

  events(log: LoggedEvent['log']): LoggedEvent[] {
    return eventsOf(this.machine.events).filter(event => event.log === log);
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    await server?.listening.close();
  }

  /** A KMS that cannot have its port has not started: that is the computer's to log, and no fault of whoever asked for it. */
  async #listen(port: number): Promise<void> {
    const implementation: KmsProtocol = { request: async request => this.#answer(request) };
    const listen = { address: this.#address, port };
    try {
      this.#server = {
        port,
        listening: await serveContract<KmsProtocol>({ contract: kmsProtocol, implementation, listen }),
      };
    } catch (error) {
      const code = socketCode(error);
      this.machine = kmsFailed(this.machine, 'initialization', code, this.#policies.machine, this.#now());
    }
  }

  #answer(request: KmsRequest): KmsResponse {
    const host = assembleKmsHost(this.#policies.profile, this.#policies.kmsHost);
    const { state, response, event } = host.answer(this.#current(), request, this.#clock());
    this.#host = state;
    this.machine = { ...this.machine, events: logEvent(this.machine.events, event) };
    return response;
  }

  #current(): KmsHostState {
    return { ...this.#host, settings: this.#settings() };
  }

  #clock(): number {
    return clockOf(this.machine, this.#now());
  }

  /** The KMS goes by what the machine says: key, licence and registry. */
  #settings(): KmsHostState['settings'] {
    const { profile, machine: policies } = this.#policies;
    const { installedKey } = this.machine;
    const intervals = handedOutIntervals(this.machine, profile, policies);
    return {
      hostKeyType: installedKey?.channel === 'kms-host' ? installedKey.hostKeyType : null,
      activated: policies.servesClients(this.machine),
      activationIntervalMinutes: intervals.activation,
      renewalIntervalMinutes: intervals.renewal,
      hostProductKeyId: extendedPidOf(this.machine),
    };
  }
}

/** How Windows numbers why a socket cannot listen: WSAEADDRINUSE, WSAEACCES, else WSAEADDRNOTAVAIL. */
function socketCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return '0x80072740';
  return code === 'EACCES' ? '0x8007271D' : '0x80072741';
}
