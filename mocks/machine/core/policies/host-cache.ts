import type { HostAddress, Machine } from '../machine.js';
import type { Discovery } from './discovery.js';

/** Policies of the KMS host that a client remembers, one function each. */
export interface HostCachePolicies {
  /** Whether hosts are cached where nobody said so (Table 2, /skhc; Table 12, KeyManagementServiceHostCaching). */
  cachesHostsByDefault(): boolean;
  /** Whether caching is on after /skhc or /ckhc; null: as by default (Table 2). */
  cachingAfterSwitch(machine: Machine, on: boolean): boolean | null;
  /** The host remembered after caching was switched. Registered interpretation `cache-while-off`. */
  cachedHostAfterSwitch(cached: HostAddress | null, on: boolean): HostAddress | null;
  /** Whether the host of the last activation is asked before DNS (KMS discovery order, step 4). */
  usesCachedHost(cachesHosts: boolean): boolean;
  /** Whether DNS is asked once more when the cached host failed (KMS discovery order, last sentence). */
  rediscoversAfterCache(): boolean;
  /** The host remembered after an attempt that `host` answered (KMS discovery order, step 4). Registered interpretation
   * `named-host-cached`. */
  cachedHostAfterAnswer(answer: AnsweredAttempt): HostAddress | null;
}

/** What decides on the host to remember. */
export interface AnsweredAttempt {
  readonly before: HostAddress | null;
  readonly host: HostAddress;
  readonly via: Discovery;
  readonly activated: boolean;
  readonly cachesHosts: boolean;
}

/** The guide's, in the default reading. */
export const standardHostCache: HostCachePolicies = {
  cachesHostsByDefault: () => true,
  cachingAfterSwitch: (_machine, on) => on,
  cachedHostAfterSwitch: (cached, on) => (on ? cached : null),
  usesCachedHost: cachesHosts => cachesHosts,
  rediscoversAfterCache: () => true,
  cachedHostAfterAnswer: ({ before, host, activated, cachesHosts }) => (activated && cachesHosts ? host : before),
};
