import type { Machine } from './machine.js';
import type { HostCachePolicies } from './policies/host-cache.js';

/** Whether this client caches its KMS host (Table 12, KeyManagementServiceHostCaching). */
export function cachesHosts(machine: Machine, policies: HostCachePolicies): boolean {
  return machine.hostCaching ?? policies.cachesHostsByDefault();
}

/** Switches the caching of KMS hosts (Table 2, /skhc and /ckhc; Table 12, DisableKeyManagementServiceHostCaching). */
export function switchHostCaching(machine: Machine, on: boolean, policies: HostCachePolicies): Machine {
  return {
    ...machine,
    hostCaching: policies.cachingAfterSwitch(machine, on),
    cachedHost: policies.cachedHostAfterSwitch(machine.cachedHost, on),
  };
}
