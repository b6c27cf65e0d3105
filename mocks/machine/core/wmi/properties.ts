import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { WmiClass, WmiValue } from '../../../../contracts/types/target-control.js';
import { cachesHosts } from '../host-caching.js';
import type { HostView } from '../host-view.js';
import { hostIntervals } from '../intervals.js';
import { isKmsHost, type Machine } from '../machine.js';
import { installationIdOf } from '../offline.js';
import type { MachinePolicies } from '../policies.js';

/** What a property may use. */
export interface Readable {
  machine: Machine;
  profile: PolicyProfile;
  policies: MachinePolicies;
  host: HostView;
  now: number;
}

/** uint32 has no -1: what Table 12 prints as -1 reaches a consumer as this (facts of the guide). */
const minusOne = 4_294_967_295;

const shared: Readonly<Record<string, (from: Readable) => WmiValue>> = {
  IsKeyManagementServiceMachine: ({ machine }) => (isKmsHost(machine) ? 1 : 0),
  VLActivationInterval: from => intervalsOf(from).activation,
  VLRenewalInterval: from => intervalsOf(from).renewal,
  KeyManagementServiceHostCaching: ({ machine, policies }) => (cachesHosts(machine, policies) ? 1 : 0),
  KeyManagementServiceCurrentCount: ({ host }) =>
    host === null || host.totalRequests === 0 ? minusOne : host.currentCount,
  RequiredClientCount: ({ machine, profile, policies }) => policies.threshold(profile, machine.computer),
  KeyManagementServiceTotalRequests: ({ host }) => host?.totalRequests ?? minusOne,
  KeyManagementServiceFailedRequests: ({ host }) => host?.failedRequests ?? minusOne,
};

const classes: Readonly<Record<WmiClass, Readonly<Record<string, (from: Readable) => WmiValue>>>> = {
  SoftwareLicensingService: {
    ...shared,
    ClientMachineID: ({ machine }) => machine.clientMachineId,
    RemainingWindowsReArmCount: ({ machine, policies }) => policies.rearmsLeft(machine),
  },
  SoftwareLicensingProduct: {
    ...shared,
    ID: ({ machine }) => machine.computer.edition.activationId,
    Name: ({ machine }) => machine.computer.edition.name,
    ApplicationID: ({ profile }) => profile.applicationId,
    LicenseStatus: ({ machine }) => machine.license.status,
    LicenseStatusReason: ({ machine }) => Number(machine.license.reason),
    GracePeriodRemaining: ({ machine, policies, now }) => policies.minutesToExpiration(machine, now),
    PartialProductKey: ({ machine }) => machine.installedKey?.productKey.slice(-5) ?? null,
    OfflineInstallationId: ({ machine }) => installationIdOf(machine),
  },
};

/** Reads properties by name (Table 12); null where the class has no such property. */
export function readProperties(
  name: WmiClass,
  properties: readonly string[],
  from: Readable,
): Record<string, WmiValue> | null {
  const known = classes[name];
  if (!properties.every(property => Object.hasOwn(known, property))) return null;
  return Object.fromEntries(properties.map(property => [property, known[property]?.(from) ?? null]));
}

/** A host shows what it hands out; a client what it goes by. */
function intervalsOf({ machine, profile, policies }: Readable): { activation: number; renewal: number } {
  if (isKmsHost(machine)) return hostIntervals(machine, profile, policies);
  return {
    activation: policies.activationIntervalOf(machine, profile.activationInterval),
    renewal: policies.renewalIntervalOf(machine, profile.renewalInterval),
  };
}
