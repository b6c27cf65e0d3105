import type { HostStatus } from '../../../../contracts/types/mock-control.js';
import type { LicenseStatus } from '../../../../contracts/types/values.js';
import { hostIntervals } from '../intervals.js';
import { isKmsHost } from '../machine.js';
import type { Properties, Property, Readable } from './property.js';

/** uint32 has no -1: what Table 12 prints as -1 reaches a consumer as this (facts of the guide). */
export const minusOne = 4_294_967_295;

/** The properties that Table 12 has in both classes and that say the same in both. */
export const sharedProperties: Properties = {
  IsKeyManagementServiceMachine: ({ machine }) => (isKmsHost(machine) ? 1 : 0),
  VLActivationInterval: from => intervalsOf(from).activation,
  VLRenewalInterval: from => intervalsOf(from).renewal,
  KeyManagementServiceCurrentCount: ({ host }) =>
    host === null || host.totalRequests === 0 ? minusOne : host.currentCount,
  RequiredClientCount: ({ machine, profile, policies }) =>
    isKmsHost(machine) ? policies.threshold(profile, machine.computer) : minusOne,
  DiscoveredKeyManagementServiceMachineName: ({ machine }) => machine.discoveredHost?.name ?? null,
  DiscoveredKeyManagementServiceMachinePort: ({ machine }) => machine.discoveredHost?.port ?? 0,
  KeyManagementServiceUnlicensedRequests: requestsOfStatus(0),
  KeyManagementServiceLicensedRequests: requestsOfStatus(1),
  KeyManagementServiceOOBGraceRequests: requestsOfStatus(2),
  KeyManagementServiceOOTGraceRequests: requestsOfStatus(3),
  KeyManagementServiceNonGenuineGraceRequests: requestsOfStatus(4),
  KeyManagementServiceNotificationRequests: requestsOfStatus(5),
  KeyManagementServiceTotalRequests: counter(host => host.totalRequests),
  KeyManagementServiceFailedRequests: counter(host => host.failedRequests),
};

/** How many requests came from clients of this licence status. */
export function requestsOfStatus(wanted: LicenseStatus): Property {
  return counter(host => host.requestsByStatus.find(({ status }) => status === wanted)?.requests ?? 0);
}

/** A cumulative counter: none where there is no KMS, and what the policy says before the first request. */
function counter(count: (host: HostStatus) => number): Property {
  return ({ host, policies }) => {
    if (host === null) return minusOne;
    const asked = host.totalRequests + host.failedRequests > 0;
    return asked ? count(host) : policies.counterBeforeFirstRequest();
  };
}

/** A host shows what it hands out; a client what it goes by. */
function intervalsOf({ machine, profile, policies }: Readable): { activation: number; renewal: number } {
  if (isKmsHost(machine)) return hostIntervals(machine, profile, policies);
  return {
    activation: policies.activationIntervalOf(machine, profile.activationInterval),
    renewal: policies.renewalIntervalOf(machine, profile.renewalInterval),
  };
}
