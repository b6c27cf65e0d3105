import { Fault } from '../../contracts/faults.js';
import type { HostStatus, LoggedEvent } from '../../contracts/types/mock-control.js';
import type { Endpoint } from '../../contracts/types/values.js';
import type { Actor } from '../actor.js';
import type { Fleet } from '../fleet.js';
import type { ComputerDriver } from './computer.js';
import type { KmsHostDriver } from './kms-host.js';

/** A KMS host of profile kms-host: the network-facing host and a handful of verbs. */
export class BareHostDriver implements KmsHostDriver {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly #actor: Actor;
  readonly #fleet: Fleet;

  constructor(name: string, endpoint: Endpoint, actor: Actor, fleet: Fleet) {
    this.name = name;
    this.endpoint = endpoint;
    this.#actor = actor;
    this.#fleet = fleet;
  }

  get computer(): ComputerDriver {
    throw new Fault('kit', `${this.name} is a bare KMS host: a step about its slmgr, WMI or registry cannot run`);
  }

  async installKey(productKey: string): Promise<string> {
    return (await this.#actor.ask('installHostKey', { host: this.name, productKey })).code;
  }

  async activate(): Promise<string> {
    return (await this.#actor.ask('activateHost', { host: this.name })).code;
  }

  async setInterval(kind: 'activation' | 'renewal', minutes: number): Promise<string> {
    const interval =
      kind === 'activation' ? { activationIntervalMinutes: minutes } : { renewalIntervalMinutes: minutes };
    return (await this.#actor.ask('configureHost', { host: this.name, ...interval })).code;
  }

  async disableDnsPublishing(): Promise<string> {
    return (await this.#actor.ask('configureHost', { host: this.name, dnsPublishing: false })).code;
  }

  async contactedBy(computers: number, requiredCount: number): Promise<void> {
    await this.#fleet.contact(this.endpoint, computers, { requiredCount });
  }

  status(): Promise<HostStatus> {
    return this.#actor.ask('hostStatus', { host: this.name });
  }

  async events(): Promise<LoggedEvent[]> {
    return (await this.#actor.ask('hostEvents', { host: this.name })).events;
  }

  async goDown(): Promise<void> {
    throw new Fault(
      'kit',
      `${this.name} is the implementation under test: a step that takes it off the network cannot run`,
    );
  }
}
