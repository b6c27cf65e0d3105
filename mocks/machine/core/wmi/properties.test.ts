import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HostStatus } from '../../../../contracts/types/mock-control.js';
import type { WmiClass } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import { standardPolicies } from '../standard-policies.js';
import { activatedServer, contosoComputer, morning, profile } from '../testing/contoso.js';
import { readProperties } from './properties.js';

function read(
  name: WmiClass,
  properties: string[],
  machine: Machine = contosoComputer(),
  host: HostStatus | null = null,
) {
  return readProperties(name, properties, { machine, profile, policies: standardPolicies, host, now: morning });
}

const counts = {
  KeyManagementServiceCurrentCount: 4_294_967_295,
  KeyManagementServiceTotalRequests: 4_294_967_295,
  KeyManagementServiceFailedRequests: 4_294_967_295,
};
const quiet: HostStatus = { currentCount: 0, totalRequests: 0, failedRequests: 0, requestsByStatus: [] };

test('-1 of a computer that is no KMS host is 4294967295: uint32 has no sign', () => {
  expect(read('SoftwareLicensingService', Object.keys(counts))).toEqual(counts);
  expect(read('SoftwareLicensingProduct', Object.keys(counts))).toEqual(counts);
});

test('a host that nobody has asked yet has no count, and no requests', () => {
  expect(read('SoftwareLicensingService', Object.keys(counts), activatedServer(), quiet)).toEqual({
    KeyManagementServiceCurrentCount: 4_294_967_295,
    KeyManagementServiceTotalRequests: 0,
    KeyManagementServiceFailedRequests: 0,
  });
});

test('a host that was asked shows what it counted', () => {
  const host = { ...quiet, currentCount: 26, totalRequests: 30, failedRequests: 4 };
  expect(read('SoftwareLicensingService', Object.keys(counts), activatedServer(), host)).toEqual({
    KeyManagementServiceCurrentCount: 26,
    KeyManagementServiceTotalRequests: 30,
    KeyManagementServiceFailedRequests: 4,
  });
});

test('the product says what is installed and where its licence stands', () => {
  const { activationId } = contosoComputer().computer.edition;
  const expected = {
    ID: activationId,
    Name: 'Windows 7 Enterprise',
    ApplicationID: '55c92734-d682-4d71-983e-d6ec3f16059f',
    LicenseStatus: 2,
    LicenseStatusReason: 0x4004f00c,
    GracePeriodRemaining: 43_200,
    PartialProductKey: 'HVTHH',
    RequiredClientCount: 4_294_967_295,
    IsKeyManagementServiceMachine: 0,
    VLActivationInterval: 120,
    VLRenewalInterval: 10_080,
  };
  expect(read('SoftwareLicensingProduct', Object.keys(expected))).toEqual(expected);
});

test('codes are unsigned numbers, as uint32 is', () => {
  const machine: Machine = {
    ...contosoComputer(),
    license: { status: 5, reason: '0xC004F009', graceEndsAt: null, validUntil: null },
  };
  expect(read('SoftwareLicensingProduct', ['LicenseStatusReason', 'GracePeriodRemaining'], machine)).toEqual({
    LicenseStatusReason: 3_221_549_065,
    GracePeriodRemaining: 0,
  });
});

test('without a product key there is no partial key and no installation id', () => {
  const machine = { ...contosoComputer(), installedKey: null };
  expect(read('SoftwareLicensingProduct', ['PartialProductKey', 'OfflineInstallationId'], machine)).toEqual({
    PartialProductKey: null,
    OfflineInstallationId: null,
  });
});

test('a client that a KMS host answered and did not activate has no product key id of it', () => {
  const learnt = { activationIntervalMinutes: 120, renewalIntervalMinutes: 10_080, hostProductKeyId: 'x', count: 24 };
  const answered = { ...contosoComputer(), learnt };
  expect(read('SoftwareLicensingProduct', ['KeyManagementServiceProductKeyID'], answered)).toEqual({
    KeyManagementServiceProductKeyID: null,
  });
});

test('the service has its client machine id and the rearms that are left', () => {
  expect(read('SoftwareLicensingService', ['ClientMachineID', 'RemainingWindowsReArmCount'])).toEqual({
    ClientMachineID: '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
    RemainingWindowsReArmCount: 3,
  });
});

test('a class does not have the properties of the other', () => {
  expect(read('SoftwareLicensingService', ['LicenseStatus'])).toBeNull();
  expect(read('SoftwareLicensingProduct', ['ClientMachineID'])).toBeNull();
});

test('no made-up property has a value, whatever it is called', () => {
  const made = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty'),
  );
  fc.assert(
    fc.property(fc.constantFrom('SoftwareLicensingService', 'SoftwareLicensingProduct'), made, (name, property) => {
      fc.pre(property !== 'ID' && property !== 'Name');
      expect(read(name, [property])).toBeNull();
      expect(read(name, ['LicenseStatus', 'ClientMachineID', property])).toBeNull();
    }),
  );
});
