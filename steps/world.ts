import {
  After,
  Before,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
  World,
} from '@cucumber/cucumber';
import type { Remaining } from '../contracts/types/activation-protocol.js';
import type { KmsResponse } from '../contracts/types/kms-protocol.js';
import { currentSession } from '../lab/current-session.js';
import type { Scenario } from '../lab/scenario.js';
import type { WmiSeen } from './wmi-shown.js';

/** What the steps of one scenario share. */
export class TckWorld extends World {
  #scenario: Scenario | null = null;
  /** The code that the last attempt or command ended with. */
  code: string | null = null;
  /** What the last command printed, and its exit code. */
  output = '';
  exitCode: number | null = null;
  /** What was last read through WMI, or called. */
  wmi: WmiSeen | null = null;
  /** What the activation service last told of a key; null where it refused to. */
  remaining: Remaining | null = null;
  /** The answer to the last request of a computer of the fleet. */
  told: KmsResponse | null = null;
  /** Hosts that a table set up together. */
  readonly hostsInStep: string[] = [];
  /** Client machine id of the computer that contacted a host last, and what it runs. */
  lastContact: string | null = null;
  lastEdition = 'Windows 7 Enterprise';
  /** The client machine id that a step noted. */
  notedClientMachineId = '';

  get scenario(): Scenario {
    if (this.#scenario === null) throw new Error('the scenario has no world yet');
    return this.#scenario;
  }

  async open(): Promise<void> {
    this.#scenario = await currentSession().openScenario();
  }

  async close(): Promise<void> {
    if (this.#scenario !== null) await currentSession().closeScenario(this.#scenario);
    this.#scenario = null;
  }

  /** Leaves evidence of what went wrong, and what the wires carried, before the world closes. */
  async record(error: unknown): Promise<void> {
    await currentSession().record(error, null, this.#scenario);
  }
}

setWorldConstructor(TckWorld);
// Deadlines are the adapters' and the mocks' own: they know whom to blame.
setDefaultTimeout(-1);

Before(async function (this: TckWorld) {
  await this.open();
});

After(async function (this: TckWorld) {
  await this.close();
});

/** Every step and hook leaves evidence of its error. The wrapper keeps the number of parameters, by which cucumber tells what to pass. */
setDefinitionFunctionWrapper((definition: (this: TckWorld, ...given: unknown[]) => unknown) => {
  const wrapped = async function (this: TckWorld, ...given: unknown[]) {
    try {
      return await definition.apply(this, given);
    } catch (error) {
      await this.record(error);
      throw error;
    }
  };
  return Object.defineProperty(wrapped, 'length', { value: definition.length });
});
