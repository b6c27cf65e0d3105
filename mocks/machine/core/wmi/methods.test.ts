import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WmiClass, WmiValue } from '../../../../contracts/types/target-control.js';
import type { Reply } from '../ask.js';
import type { Machine } from '../machine.js';
import { installationIdOf } from '../offline.js';
import { readDword, readText } from '../registry.js';
import { standardPolicies } from '../standard-policies.js';
import { answering } from '../testing/answering.js';
import { activatedServer, contosoComputer, keyLabelled, morning, profile } from '../testing/contoso.js';
import { counted, found } from '../testing/replies.js';
import { callMethod } from './methods.js';
import { productPath } from './product-path.js';

interface Given {
  machine?: Machine;
  elevated?: boolean;
  replies?: readonly Reply[];
}

function call(name: WmiClass, method: string, given: Record<string, WmiValue> = {}, rest: Given = {}) {
  const { machine = contosoComputer(), elevated = true, replies = [] } = rest;
  const use = { profile, policies: standardPolicies, host: null, now: morning };
  return answering(callMethod(machine, { class: name, method, arguments: given, elevated }, use), replies).result;
}

const service = 'SoftwareLicensingService';
const product = 'SoftwareLicensingProduct';

test('an unknown method, or one of the other class, is 0x8004102D', () => {
  expect(call(service, 'Nothing').code).toBe('0x8004102D');
  expect(call(service, 'Activate').code).toBe('0x8004102D');
  expect(call(product, 'constructor').code).toBe('0x8004102D');
});

test.each([
  [service, 'InstallProductKey'],
  [service, 'SetVLActivationInterval'],
  [service, 'SetVLRenewalInterval'],
  [product, 'UninstallProductKey'],
  [product, 'DepositOfflineConfirmationId'],
] as const)('%s.%s from an unelevated caller is refused and changes nothing', (name, method) => {
  const machine = activatedServer();
  const given = {
    ProductKey: 'x',
    ActivationInterval: 60,
    RenewalInterval: 60,
    InstallationId: '1',
    ConfirmationId: '1',
  };
  expect(call(name, method, given, { machine, elevated: false })).toEqual({ machine, code: '0x80070005' });
});

test('Activate needs no elevation on a KMS client, and does with a MAK', () => {
  const replies = [found('a'), counted(25)];
  expect(call(product, 'Activate', {}, { elevated: false, replies }).machine.license.status).toBe(1);
  const machine = { ...contosoComputer(), installedKey: keyLabelled('Contoso MAK') };
  expect(call(product, 'Activate', {}, { machine, elevated: false }).code).toBe('0x80070005');
});

test('keys are installed and removed', () => {
  const mak = keyLabelled('Contoso MAK');
  const { machine } = call(service, 'InstallProductKey', { ProductKey: mak.productKey });
  expect(machine.installedKey).toEqual(mak);
  expect(call(product, 'UninstallProductKey', {}, { machine }).machine.installedKey).toBeNull();
});

test('an activated host takes intervals inside the range', () => {
  const machine = activatedServer();
  const activation = call(service, 'SetVLActivationInterval', { ActivationInterval: 15 }, { machine });
  expect(readDword(activation.machine, 'VLActivationInterval')).toBe(15);
  const renewal = (RenewalInterval: number) => call(service, 'SetVLRenewalInterval', { RenewalInterval }, { machine });
  expect(readDword(renewal(43_200).machine, 'VLRenewalInterval')).toBe(43_200);
  expect(renewal(43_201)).toEqual({ machine, code: '0x80070057' });
});

test('an argument that is missing, or of another type, is 0x8004102F and changes nothing', () => {
  const machine = activatedServer();
  for (const given of [
    {},
    { RenewalInterval: null },
    { RenewalInterval: 'soon' },
    { RenewalInterval: '60' },
    { RenewalInterval: 60.5 },
  ]) {
    expect(call(service, 'SetVLRenewalInterval', given, { machine })).toEqual({ machine, code: '0x8004102F' });
  }
  expect(call(service, 'DisableKeyManagementServiceDnsPublishing', { DisablePublishing: 1 }).code).toBe('0x8004102F');
});

test.each(
  Object.entries(standardPolicies.wmiMethods).flatMap(([name, methods]) =>
    Object.entries(methods).flatMap(([method, { takes }]) =>
      Object.keys(takes).map(argument => [name as WmiClass, method, argument] as const),
    ),
  ),
)(
  '%s.%s without its %s, or with what nobody takes for one, is 0x8004102F and changes nothing',
  (name, method, left) => {
    const machine = activatedServer();
    const takes = standardPolicies.wmiMethods[name][method]?.takes ?? {};
    const samples = { text: 'x', uint32: 60, boolean: true };
    const others = Object.entries(takes).filter(([argument]) => argument !== left);
    const rest = Object.fromEntries(others.map(([argument, type]) => [argument, samples[type]]));
    for (const given of [rest, { ...rest, [left]: null }]) {
      expect(call(name, method, given, { machine })).toEqual({ machine, code: '0x8004102F' });
    }
  },
);

test('the methods that take arguments are these', () => {
  const taking = Object.values(standardPolicies.wmiMethods).map(methods =>
    Object.values(methods).flatMap(({ takes }) => Object.keys(takes)),
  );
  expect(taking.map(({ length }) => length)).toEqual([12, 6]);
});

test('no made-up argument gets past its type', () => {
  const made = fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.integer({ max: -1 }));
  fc.assert(
    fc.property(made, PortNumber => {
      fc.pre(!(Number.isInteger(PortNumber) && Number(PortNumber) >= 0));
      const machine = contosoComputer();
      expect(call(service, 'SetKeyManagementServicePort', { PortNumber }, { machine }).machine).toBe(machine);
    }),
  );
});

test('the name of a KMS host stands in the base key for the service, below the SKU for the product', () => {
  const MachineName = 'kms_1.contoso.com';
  const named = call(product, 'SetKeyManagementServiceMachine', { MachineName }).machine;
  expect(readText(named, 'KeyManagementServiceName')).toBeNull();
  expect(readText(named, 'KeyManagementServiceName', productPath(named, profile))).toBe(MachineName);
  expect(
    readText(call(service, 'SetKeyManagementServiceMachine', { MachineName }).machine, 'KeyManagementServiceName'),
  ).toBe(MachineName);
});

test('a confirmation id is deposited with the installation id that it belongs to', () => {
  const machine = { ...contosoComputer(), installedKey: keyLabelled('Contoso MAK') };
  const given = { InstallationId: '1', ConfirmationId: '2' };
  expect(call(product, 'DepositOfflineConfirmationId', given, { machine })).toEqual({ machine, code: '0x80070057' });
});

test('without a product key there is nothing to deposit a confirmation id for: 0xC004F014', () => {
  const machine = { ...contosoComputer(), installedKey: null };
  const given = { InstallationId: '1', ConfirmationId: '2' };
  expect(call(product, 'DepositOfflineConfirmationId', given, { machine })).toEqual({ machine, code: '0xC004F014' });
});

test('a confirmation id that is none is 0xC004F02C', () => {
  const machine = { ...contosoComputer(), installedKey: keyLabelled('Contoso MAK') };
  const given = { InstallationId: installationIdOf(machine), ConfirmationId: 'x' };
  expect(call(product, 'DepositOfflineConfirmationId', given, { machine }).code).toBe('0xC004F02C');
});

test('a computer that is no KMS host is given no listening port', () => {
  const { machine, code } = call(service, 'SetKeyManagementServiceListeningPort', { PortNumber: 1700 });
  expect(code).toBe('0xC004F041');
  expect(readText(machine, 'KeyManagementServiceListeningPort')).toBeNull();
});
