import { Fault } from '../../contracts/faults.js';
import type { KmsRequest } from '../../contracts/types/kms-protocol.js';
import type { StagedHost } from '../stage.js';
import type { ComputerDriver } from './computer.js';
import { success } from './computer.js';
import type { KmsHostDriver } from './kms-host.js';

/** One request that reached a mock host. */
export interface ReceivedRequest {
  /** Epoch milliseconds on the world's clock. */
  at: number;
  request: KmsRequest;
}

/** A KMS host that the kit plays. What an administrator does on a real one is done through mock control. */
export class MockHostDriver implements KmsHostDriver {
  readonly name: string;
  readonly #staged: StagedHost;
  /** Computers of the kit's making that have contacted it so far. */
  #called = 0;

  constructor(name: string, staged: StagedHost) {
    this.name = name;
    this.#staged = staged;
  }

  get endpoint() {
    return this.#staged.endpoint;
  }

  get control() {
    return this.#staged.control;
  }

  get computer(): ComputerDriver {
    throw new Fault('kit', `${this.name} is played by a mock here: a step about its slmgr, WMI or registry cannot run`);
  }

  async installKey(_productKey: string, hostKeyType: Parameters<KmsHostDriver['installKey']>[1]): Promise<string> {
    await this.control.configure({ hostKeyType });
    return success;
  }

  async activate(): Promise<string> {
    await this.control.configure({ activated: true });
    return success;
  }

  async setInterval(kind: 'activation' | 'renewal', minutes: number): Promise<string> {
    await this.control.configure(
      kind === 'activation' ? { activationIntervalMinutes: minutes } : { renewalIntervalMinutes: minutes },
    );
    return success;
  }

  async disableDnsPublishing(): Promise<string> {
    throw new Fault('kit', `${this.name} is played by a mock here: it never publishes itself`);
  }

  async contactedBy(computers: number, requiredCount: number): Promise<void> {
    await this.control.configure({ contactedBy: { computers, requiredCount, first: this.#called + 1 } });
    this.#called += computers;
  }

  status() {
    return this.control.status({});
  }

  async events() {
    return (await this.control.readEvents({})).events;
  }

  /** Every readable request so far, oldest first. */
  async requests(): Promise<ReceivedRequest[]> {
    const { exchanges } = await this.control.readJournal({ after: 0 });
    return exchanges.map(({ at, request }) => ({ at: Date.parse(at), request: request as KmsRequest }));
  }

  goDown(): Promise<void> {
    return this.#staged.goDown();
  }
}
