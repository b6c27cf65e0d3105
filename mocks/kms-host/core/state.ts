import type { HostKeyType } from '../../../contracts/types/key-ring.js';
import type { Count, Guid, Minutes } from '../../../contracts/types/values.js';

/** What an administrator set on the host. */
export interface HostSettings {
  /** `null` where no host key is installed. */
  hostKeyType: HostKeyType | null;
  activated: boolean;
  activationIntervalMinutes: Minutes;
  renewalIntervalMinutes: Minutes;
  /** The host key's extended product id. */
  hostProductKeyId: string;
}

/** One computer in the host's table. */
export interface Row {
  clientMachineId: Guid;
  /** Epoch milliseconds on the host's clock. */
  lastContact: number;
}

/** Cumulative request counters (guide, Table 12). */
export interface RequestCounters {
  total: Count;
  failed: Count;
  /** By licence status 0..6. */
  byStatus: readonly Count[];
}

/** Everything a KMS host remembers. */
export interface KmsHostState {
  settings: HostSettings;
  /** In order of contact, oldest first. */
  rows: readonly Row[];
  /** Rows that had to make room; empty where the policies forget them. */
  evicted: readonly Row[];
  /** The largest N-policy seen; 0 before the first request. */
  largestN: Count;
  counters: RequestCounters;
}

/** A host that nobody has called yet. */
export function createKmsHostState(settings: HostSettings): KmsHostState {
  return {
    settings,
    rows: [],
    evicted: [],
    largestN: 0,
    counters: { total: 0, failed: 0, byStatus: [0, 0, 0, 0, 0, 0, 0] },
  };
}
