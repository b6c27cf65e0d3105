import type { Answer, InComputer, OpenWorld } from '../contracts/types/target-control.js';
import type { HostView } from '../mocks/machine/core/host-view.js';
import type { MachinePolicies } from '../mocks/machine/core/policies.js';
import type { ReferenceComputer, ReferencePolicies } from './computer.js';
import { withReadings } from './readings.js';
import { ReferenceWorld } from './world.js';

/** What a computation of the machine core may use. */
export interface Use {
  profile: ReferencePolicies['profile'];
  policies: MachinePolicies;
  host: HostView;
  now: number;
}

/** The open worlds of one implementation. */
export class Worlds {
  readonly #policies: ReferencePolicies;
  readonly #worlds = new Map<string, ReferenceWorld>();
  #opened = 0;

  constructor(policies: ReferencePolicies) {
    this.#policies = policies;
  }

  /** Opens a world under the readings it is asked for, and answers with its name. */
  open(request: OpenWorld): string {
    this.#opened += 1;
    const name = `world-${this.#opened}`;
    this.#worlds.set(name, new ReferenceWorld(request, withReadings(this.#policies, request.readings)));
    return name;
  }

  async close(name: string): Promise<void> {
    await this.#worlds.get(name)?.close();
    this.#worlds.delete(name);
  }

  /** Throws where no world of that name is open. */
  named(name: string): ReferenceWorld {
    const world = this.#worlds.get(name);
    if (world === undefined) throw new Error(`no open world named ${name}`);
    return world;
  }

  /** A computer and what its computations may use. */
  at({ world: name, computer }: InComputer): { computer: ReferenceComputer; use: Use } {
    const world = this.named(name);
    const found = world.computer(computer);
    const { profile, machine } = world.policies;
    return { computer: found, use: { profile, policies: machine, host: found.hostView(), now: world.now } };
  }
}

/** The answer of a verb: what the work gives, or the fault it ended with. */
export async function answer<Result>(work: () => Result | Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
