import type { ServiceLocation } from '../ask.js';
import { configuredHost } from '../discover.js';
import type { HostAddress, Machine } from '../machine.js';
import { orderByPriorityAndWeight } from '../order-hosts.js';

/** What happened at one KMS host during an attempt. */
export interface HostFailure {
  readonly host: string;
  readonly code: string;
}

/** How the host to ask was found. */
export type Discovery = 'configured' | 'cached' | 'dns';

/** Policies of which KMS hosts are asked, and in which order, one function each. */
export interface DiscoveryPolicies {
  /** The order in which discovered hosts are asked (RFC 2782). */
  orderHosts(locations: readonly ServiceLocation[], random: number): { ordered: ServiceLocation[]; random: number };
  /** Whether a host's answer ends the search, whatever the client makes of the count (KMS discovery order). */
  answerEndsDiscovery(code: string): boolean;
  /** Whether the next discovered host is tried after one refused or did not answer (KMS discovery order). */
  triesNextHost(failure: HostFailure): boolean;
  /** The host an administrator named, if any (Table 3, KeyManagementServiceName). */
  configuredHost(machine: Machine, applicationId: string): HostAddress | null;
  /** Whether a configured name ends discovery (Table 2, /skms). */
  configuredNameEndsDiscovery(): boolean;
  /** The code shown for an attempt in which every host failed (Table 10, 0xC004F074). */
  outerCode(failures: readonly HostFailure[], discovery: Discovery): string;
  /** Whether the host of the last activation is asked before DNS (KMS discovery order, step 4). */
  usesCachedHost(): boolean;
  /** Whether DNS is asked once more when the cached host failed (KMS discovery order, last sentence). */
  rediscoversAfterCache(): boolean;
  /** The registry values that `/ckms` removes (Table 2). */
  valuesClearedByCkms(): readonly string[];
  /** The code of a host that was reached and gave no answer (Table 10, 0xC004F039). Registered interpretation `unanswered-request`. */
  unansweredCode(): string;
  /** The code shown where DNS gave no host (Table 10). */
  discoveryCode(dnsCode: string): string;
}

/** The guide's, in the default reading. */
export const standardDiscovery: DiscoveryPolicies = {
  orderHosts: orderByPriorityAndWeight,
  answerEndsDiscovery: () => true,
  triesNextHost: () => true,
  configuredHost,
  configuredNameEndsDiscovery: () => true,
  outerCode: () => '0xC004F074',
  usesCachedHost: () => true,
  rediscoversAfterCache: () => true,
  valuesClearedByCkms: () => ['KeyManagementServiceName', 'KeyManagementServicePort'],
  unansweredCode: () => '0xC004F039',
  discoveryCode: dnsCode => dnsCode,
};
