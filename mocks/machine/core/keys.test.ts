import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from './instants.js';
import { installKey, uninstallKey } from './keys.js';
import { readText } from './registry.js';
import { standardPolicies } from './standard-policies.js';
import { activatedServer, contosoComputer, keyLabelled, morning, profile } from './testing/contoso.js';

const mak = keyLabelled('Contoso MAK');
const install = (typed: string, machine = contosoComputer()) =>
  installKey(machine, typed, profile, standardPolicies, morning);

test('set-up installs the setup key of the edition', () => {
  expect(contosoComputer().installedKey?.productKey).toBe('33PXH-7Y6KF-2VJC9-XBBR8-HVTHH');
});

test('a MAK replaces the setup key, and the computer waits to be activated', () => {
  const { machine, code } = install(mak.productKey);
  expect(code).toBe('0x00000000');
  expect(machine.installedKey).toEqual(mak);
  expect(machine.timers).toEqual({ attemptAt: null, watchUntil: null, publishAt: null });
});

test('the setup key turns a computer back into a KMS client that asks at once', () => {
  const { machine } = install('33PXH-7Y6KF-2VJC9-XBBR8-HVTHH', install(mak.productKey).machine);
  expect(machine.timers.attemptAt).toBe(morning);
});

test('a computer with another product key is another one to a KMS; the same key changes nothing of that', () => {
  const before = contosoComputer();
  const changed = install(mak.productKey, before).machine;
  expect(changed.clientMachineId).not.toBe(before.clientMachineId);
  expect(install(mak.productKey, changed).machine.clientMachineId).toBe(changed.clientMachineId);
});

test('a key that is not in the ring is refused and changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 128 }), typed => {
      const machine = contosoComputer();
      expect(install(typed, machine)).toEqual({ machine, code: '0xC004F050' });
    }),
  );
});

test('small letters and blanks around a key do no harm', () => {
  expect(install(`  ${mak.productKey.toLowerCase()} `).machine.installedKey).toEqual(mak);
});

test('the setup key of another edition is refused', () => {
  expect(install('489J6-VHDMP-X63PK-3K798-CPX3Y').code).toBe('0xC004F050');
});

test('a key on the computer’s own block list is refused; one that only the service blocks is not', () => {
  expect(install(keyLabelled('locally blocked MAK').productKey).code).toBe('0xC004F051');
  expect(install(keyLabelled('blocked MAK').productKey).code).toBe('0x00000000');
});

test('another key ends a licence and begins 30 days of grace; the same key does not', () => {
  const host = activatedServer();
  const other = install(mak.productKey, host).machine.license;
  expect(other).toEqual({ status: 2, reason: '0x4004F00C', graceEndsAt: morning + 30 * day, validUntil: null });
  expect(install(keyLabelled('KMS_C key').productKey, host).machine.license).toEqual(host.license);
});

test('what a host told the client is forgotten with the key it told it for, and not before', () => {
  const told = { activationIntervalMinutes: 15, renewalIntervalMinutes: 15, hostProductKeyId: 'SYNTH-KMS', count: 50 };
  const client = { ...contosoComputer(), learnt: told };
  expect(install(mak.productKey, client).machine.learnt).toBeNull();
  expect(install('33PXH-7Y6KF-2VJC9-XBBR8-HVTHH', client).machine.learnt).toEqual(told);
});

test('another key does not begin a grace period anew', () => {
  const halfway = installKey(contosoComputer(), mak.productKey, profile, standardPolicies, morning + 15 * day);
  expect(halfway.machine.license.graceEndsAt).toBe(morning + 30 * day);
});

test('without its key a computer does nothing by itself, and keeps its licence until it restarts', () => {
  const { machine, code } = uninstallKey(activatedServer());
  expect(code).toBe('0x00000000');
  expect(machine.installedKey).toBeNull();
  expect(machine.license.status).toBe(1);
  expect(machine.timers).toEqual({ attemptAt: null, watchUntil: null, publishAt: null });
});

test('there is no key to remove twice', () => {
  const { machine } = uninstallKey(contosoComputer());
  expect(uninstallKey(machine)).toEqual({ machine, code: '0xC004F014' });
});

test('a setup key stands in the registry for the operations of set-up, until another key takes its place', () => {
  const kept = install('33PXH-7Y6KF-2VJC9-XBBR8-HVTHH').machine;
  expect(readText(kept, 'ProductKey')).toBe('33PXH-7Y6KF-2VJC9-XBBR8-HVTHH');
  expect(readText(install(mak.productKey, kept).machine, 'ProductKey')).toBeNull();
});
