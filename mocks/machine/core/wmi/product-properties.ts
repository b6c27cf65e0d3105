import { clockOf } from '../machine.js';
import { installationIdOf } from '../offline.js';
import { channelOf, extendedPidOf, licensingServer } from '../product.js';
import { readText } from '../registry.js';
import { noDate, toWmiDate } from './date.js';
import { productPath } from './product-path.js';
import type { Properties } from './property.js';
import { sharedProperties } from './shared-properties.js';

/** Table 12, properties of SoftwareLicensingProduct; types as sppwmi.mof declares them. */
export const productProperties: Properties = {
  ...sharedProperties,
  ID: ({ machine }) => machine.computer.edition.activationId,
  Name: ({ machine }) => machine.computer.edition.name,
  Description: ({ machine }) =>
    `Windows Operating System - ${machine.computer.edition.name}, ${channelOf(machine)} channel`,
  ApplicationID: ({ profile }) => profile.applicationId,
  ProcessorURL: () => `${licensingServer}/processor`,
  MachineURL: () => `${licensingServer}/machine`,
  ProductKeyURL: () => `${licensingServer}/product-key`,
  UseLicenseURL: () => `${licensingServer}/use-license`,
  LicenseStatus: ({ machine }) => machine.license.status,
  LicenseStatusReason: ({ machine }) => Number(machine.license.reason),
  GracePeriodRemaining: ({ machine, policies, now }) => policies.minutesToExpiration(machine, now),
  EvaluationEndDate: () => noDate,
  OfflineInstallationId: ({ machine }) => installationIdOf(machine),
  PartialProductKey: ({ machine }) => machine.installedKey?.productKey.slice(-5) ?? null,
  ProductKeyID: ({ machine }) => (machine.installedKey === null ? null : extendedPidOf(machine)),
  LicenseFamily: ({ machine }) => machine.computer.edition.id,
  LicenseDependsOn: () => null,
  LicenseIsAddon: () => false,
  KeyManagementServiceProductKeyID: ({ machine }) =>
    machine.license.validUntil === null ? null : (machine.learnt?.hostProductKeyId ?? null),
  KeyManagementServiceMachine: ({ machine, profile }) =>
    readText(machine, 'KeyManagementServiceName', productPath(machine, profile)),
  KeyManagementServicePort: ({ machine, profile }) =>
    Number(readText(machine, 'KeyManagementServicePort', productPath(machine, profile)) ?? 0),
  GenuineStatus: ({ machine }) => (['0xC004F064', '0xC004F065'].includes(machine.license.reason) ? 1 : 0),
  ExtendedGrace: () => 0,
  TrustedTime: ({ machine, now }) => toWmiDate(clockOf(machine, now)),
};
