import type { HostKeyType } from '../../contracts/types/key-ring.js';
import type { HostStatus, LoggedEvent } from '../../contracts/types/mock-control.js';
import type { Endpoint } from '../../contracts/types/values.js';
import type { ComputerDriver } from './computer.js';

/** A KMS host in the policy's words, whoever plays it. Codes are `0x00000000` or the refusal. */
export interface KmsHostDriver {
  readonly name: string;
  readonly endpoint: Endpoint;
  /** The computer it runs on, for features about one of its interfaces; throws where a mock plays the host. */
  readonly computer: ComputerDriver;
  installKey(productKey: string, type: HostKeyType): Promise<string>;
  activate(): Promise<string>;
  setInterval(kind: 'activation' | 'renewal', minutes: number): Promise<string>;
  disableDnsPublishing(): Promise<string>;
  /** That many computers that nobody asks about contact the host, each with this N-policy. */
  contactedBy(computers: number, requiredCount: number): Promise<void>;
  status(): Promise<HostStatus>;
  /** Events of both logs, oldest first within a log. */
  events(): Promise<LoggedEvent[]>;
  goDown(): Promise<void>;
}
