import { cachesHosts } from '../host-caching.js';
import { setPortOf } from '../kms-service.js';
import { serviceVersion } from '../product.js';
import { isOn, readText } from '../registry.js';
import type { Properties } from './property.js';
import { sharedProperties } from './shared-properties.js';

/** Table 12, properties of SoftwareLicensingService; types as sppwmi.mof declares them. */
export const serviceProperties: Properties = {
  ...sharedProperties,
  Version: () => serviceVersion,
  KeyManagementServiceMachine: ({ machine }) => readText(machine, 'KeyManagementServiceName'),
  KeyManagementServicePort: ({ machine }) => Number(readText(machine, 'KeyManagementServicePort') ?? 0),
  PolicyCacheRefreshRequired: () => 0,
  ClientMachineID: ({ machine }) => machine.clientMachineId,
  RemainingWindowsReArmCount: ({ machine, policies }) => policies.rearmsLeft(machine),
  KeyManagementServiceListeningPort: ({ machine, policies }) => setPortOf(machine, policies) ?? 0,
  KeyManagementServiceDnsPublishing: ({ machine }) => !isOn(machine, 'DisableDnsPublishing'),
  KeyManagementServiceLowPriority: ({ machine }) => isOn(machine, 'EnableKmsLowPriority'),
  KeyManagementServiceHostCaching: ({ machine, policies }) => cachesHosts(machine, policies),
  KeyManagementServiceActivationDisabled: ({ machine, policies }) => policies.kmsActivationDisabled(machine),
};
