import type { ActiveFault } from './faults.js';
import type { Zones } from './zone.js';

/** Everything the server knows. It is replaced, never changed. */
export interface DnsState {
  readonly zones: Zones;
  readonly faults: readonly ActiveFault[];
}

/** A server that is authoritative for nothing. */
export const EMPTY_STATE: DnsState = { zones: new Map(), faults: [] };
