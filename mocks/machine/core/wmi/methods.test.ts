import { expect, test } from 'vitest';
import type { WmiClass, WmiValue } from '../../../../contracts/types/target-control.js';
import type { Reply } from '../ask.js';
import type { Machine } from '../machine.js';
import { readDword } from '../registry.js';
import { standardPolicies } from '../standard-policies.js';
import { answering } from '../testing/answering.js';
import { activatedServer, contosoComputer, keyLabelled, morning, profile } from '../testing/contoso.js';
import { counted, found } from '../testing/replies.js';
import { callMethod } from './methods.js';

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
  const given = { ProductKey: 'x', MinutesInterval: 60, ConfirmationId: '1' };
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
  expect(call(service, 'InstallProductKey').code).toBe('0xC004F050');
});

test('an activated host takes intervals inside the range', () => {
  const machine = activatedServer();
  const set = (method: string, MinutesInterval: WmiValue) => call(service, method, { MinutesInterval }, { machine });
  expect(readDword(set('SetVLActivationInterval', 15).machine, 'VLActivationInterval')).toBe(15);
  expect(readDword(set('SetVLRenewalInterval', 43_200).machine, 'VLRenewalInterval')).toBe(43_200);
  expect(set('SetVLRenewalInterval', 43_201)).toEqual({ machine, code: '0x80070057' });
});

test('minutes that are missing, or no number, are refused', () => {
  const machine = activatedServer();
  expect(call(service, 'SetVLRenewalInterval', {}, { machine }).code).toBe('0x80070057');
  expect(call(service, 'SetVLRenewalInterval', { MinutesInterval: null }, { machine }).code).toBe('0x80070057');
  expect(call(service, 'SetVLRenewalInterval', { MinutesInterval: 'soon' }, { machine }).code).toBe('0x80070057');
});

test('a confirmation id that is none is 0xC004F02C', () => {
  const machine = { ...contosoComputer(), installedKey: keyLabelled('Contoso MAK') };
  expect(call(product, 'DepositOfflineConfirmationId', { ConfirmationId: 'x' }, { machine }).code).toBe('0xC004F02C');
});
