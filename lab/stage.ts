import type { ActivationServiceControl, DnsControl, KmsHostControl } from '../contracts/types/mock-control.js';
import type { TargetControl } from '../contracts/types/target-control.js';
import type { Endpoint, Timestamp } from '../contracts/types/values.js';
import type { WorldClock } from './world-clock.js';

/** A mock KMS host standing on the stage. */
export interface StagedHost {
  endpoint: Endpoint;
  control: KmsHostControl;
  /** Nobody answers at its address any more. */
  goDown(): Promise<void>;
}

/** Where a computer of a target is put. */
export interface Place {
  address: string;
  /** The port its KMS listens on: 1688 where the system allows it. */
  kmsPort: number;
}

/** The mocks of one scenario, wherever they run. Made anew for every scenario; nothing is carried over. */
export interface Stage {
  dns: { endpoint: Endpoint; control: DnsControl };
  activationService: { url: string; control: ActivationServiceControl };
  raiseHost(name: string): Promise<StagedHost>;
  /** An address of its own for a computer of the target. */
  placeComputer(): Promise<Place>;
  close(): Promise<void>;
}

/** Makes stages: the embedded lab in this process, the container lab on its own network. */
export interface StageBuilder {
  /** The implementation under test as this lab runs it; absent where it runs by itself. */
  target?: TargetControl;
  /** Why that implementation is asked no more; null while it is. */
  lost?(): string | null;
  /** With mocks whose clocks stand at this instant; or run on from it, where the world is on the wall clock. */
  raise(now: Timestamp, clock?: WorldClock): Promise<Stage>;
  /** A violation of the lab's boundary since the last call, if there was one: a request to a host that is not the lab's. */
  boundaryViolation(): string | null;
  close(): Promise<void>;
}
