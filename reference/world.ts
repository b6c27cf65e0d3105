import type { CreateComputer, OpenWorld } from '../contracts/types/target-control.js';
import { advance, nextDue } from '../mocks/machine/core/advance.js';
import { day, toTimestamp } from '../mocks/machine/core/instants.js';
import { outOfBoxGrace } from '../mocks/machine/core/keys.js';
import { setUp } from '../mocks/machine/core/machine.js';
import { ReferenceComputer, type ReferencePolicies } from './computer.js';
import type { Network } from './perform.js';
import { createResolver } from './resolve.js';

/** The description of a new computer, without the world that it comes into. */
export type ComputerDescription = Omit<CreateComputer, 'world'>;

/** One scenario's world: its computers and the instant they all live in. */
export class ReferenceWorld {
  readonly computers = new Map<string, ReferenceComputer>();
  readonly #open: OpenWorld;
  readonly #policies: ReferencePolicies;
  readonly #network: Network;
  now: number;

  constructor(open: OpenWorld, policies: ReferencePolicies) {
    this.#open = open;
    this.#policies = policies;
    this.now = Date.parse(open.now);
    this.#network = {
      resolver: createResolver(open.dnsServers),
      dnsServers: open.dnsServers,
      activationServiceUrl: open.activationServiceUrl,
    };
  }

  get policies(): ReferencePolicies {
    return this.#policies;
  }

  /** Adds a computer as it comes out of set-up. Throws where the edition is unknown or the name is taken. */
  create(description: ComputerDescription): void {
    const { profile } = this.#policies;
    const edition = profile.editions.find(known => known.id === description.edition);
    if (edition === undefined) throw new Error(`unknown edition: ${description.edition}`);
    if (this.computers.has(description.computer)) throw new Error(`there is a ${description.computer} already`);
    const {
      clientMachineId,
      domain,
      searchSuffixes,
      virtualMachine,
      hardwareId,
      qualifyingMarker,
      clockOffsetMinutes,
      displayLanguage = 'en-US',
      serverCore = false,
      accounts = [],
      certificates = [],
    } = description;
    const machine = setUp(
      {
        computer: {
          name: description.computer,
          domain,
          searchSuffixes,
          edition,
          virtualMachine,
          hardwareId,
          qualifyingMarker,
          clockOffsetMinutes,
          displayLanguage,
          serverCore,
          accounts,
        },
        clientMachineId,
        seed: this.#open.seed,
        keyRing: this.#open.keyRing,
        installedKey: this.#policies.machine.keyFromSetUp(this.#open.keyRing, edition),
        kmsPort: description.kmsPort,
        rearms: profile.rearms,
        license: outOfBoxGrace(this.now + profile.graceDays.outOfBox * day),
        registryRules: this.#policies.machine.registryRules,
        issuanceLicenses: this.#open.issuanceLicenses ?? [],
        certificates,
      },
      this.now,
    );
    const computer = new ReferenceComputer(
      this.#policies.machine.asSetUp(machine),
      description.address,
      this.#policies,
      this.#network,
      () => this.now,
    );
    this.computers.set(description.computer, computer);
  }

  /** The computer of that name. Throws where there is none. */
  computer(name: string): ReferenceComputer {
    const computer = this.computers.get(name);
    if (computer === undefined) throw new Error(`no computer named ${name} in this world`);
    return computer;
  }

  /** Runs every timer of every computer due up to and at that instant, in order of time. */
  async advanceTo(instant: number): Promise<void> {
    for (let due = this.#earliest(); due !== null && due <= instant; due = this.#earliest()) {
      this.now = Math.max(this.now, due);
      for (const computer of this.computers.values()) await this.#settle(computer);
    }
    this.now = Math.max(this.now, instant);
  }

  /** As a message says it; null where no timer runs. */
  nextTimer(): { nextDue: string | null } {
    const due = this.#earliest();
    return { nextDue: due === null ? null : toTimestamp(Math.max(due, this.now)) };
  }

  async close(): Promise<void> {
    await Promise.all([...this.computers.values()].map(computer => computer.close()));
  }

  async #settle(computer: ReferenceComputer): Promise<void> {
    const { profile, machine: policies } = this.#policies;
    const due = nextDue(computer.machine, policies);
    if (due === null || due > this.now) return;
    const { now } = this;
    await computer.run(
      (function* () {
        return { machine: yield* advance(computer.machine, profile, policies, now) };
      })(),
    );
  }

  #earliest(): number | null {
    const dues = [...this.computers.values()]
      .map(({ machine }) => nextDue(machine, this.#policies.machine))
      .filter(due => due !== null);
    return dues.length === 0 ? null : Math.min(...dues);
  }
}
