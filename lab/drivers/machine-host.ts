import { Fault } from '../../contracts/faults.js';
import type { HostStatus, LoggedEvent } from '../../contracts/types/mock-control.js';
import type { Endpoint } from '../../contracts/types/values.js';
import type { Fleet } from '../fleet.js';
import type { ComputerDriver } from './computer.js';
import type { KmsHostDriver } from './kms-host.js';

/** A KMS host that a computer of the target, or of the kit, becomes by its host key. */
export class MachineHostDriver implements KmsHostDriver {
  readonly computer: ComputerDriver;
  readonly endpoint: Endpoint;
  readonly #fleet: Fleet;

  constructor(computer: ComputerDriver, endpoint: Endpoint, fleet: Fleet) {
    this.computer = computer;
    this.endpoint = endpoint;
    this.#fleet = fleet;
  }

  get name(): string {
    return this.computer.name;
  }

  installKey(productKey: string): Promise<string> {
    return this.computer.installKey(productKey);
  }

  activate(): Promise<string> {
    return this.computer.activate();
  }

  setInterval(kind: 'activation' | 'renewal', minutes: number): Promise<string> {
    return this.computer.setInterval(kind, minutes);
  }

  disableDnsPublishing(): Promise<string> {
    return this.computer.disableDnsPublishing();
  }

  async contactedBy(computers: number, requiredCount: number): Promise<void> {
    await this.#fleet.contact(this.endpoint, computers, { requiredCount });
  }

  async status(): Promise<HostStatus> {
    const total = 'KeyManagementServiceTotalRequests';
    const failed = 'KeyManagementServiceFailedRequests';
    const count = 'KeyManagementServiceCurrentCount';
    const read = await this.computer.readWmi('SoftwareLicensingService', [count, total, failed]);
    return {
      currentCount: Number(read[count]),
      totalRequests: Number(read[total]),
      failedRequests: Number(read[failed]),
      requestsByStatus: [],
    };
  }

  async events(): Promise<LoggedEvent[]> {
    return [...(await this.computer.events('Key Management Service')), ...(await this.computer.events('Application'))];
  }

  async goDown(): Promise<void> {
    throw new Fault(
      'kit',
      `${this.name} is the implementation under test: a step that takes it off the network cannot run`,
    );
  }
}
