import { expect, test } from 'vitest';
import { interpretations } from '../../../contracts/interpretations/index.js';
import { machineReadings } from './readings.js';
import { standardPolicies } from './standard-policies.js';
import { activatedServer, contosoComputer, profile } from './testing/contoso.js';

/** The standard policies under one reading. */
const under = (interpretation: string, reading: string) => ({
  ...standardPolicies,
  ...machineReadings[interpretation]?.[reading],
});
const hostInGrace = { ...activatedServer(), license: { ...contosoComputer().license, status: 3 as const } };
const failures = [{ host: 'kms-1', code: '0x800706BA' }];

test.each(Object.entries(machineReadings))(
  'the readings of %s are the registered ones, the default first',
  (id, readings) => {
    const registered = interpretations.find(interpretation => interpretation.id === id);
    expect(Object.keys(readings).sort()).toEqual(registered?.readings.map(reading => reading.id).sort());
    expect(readings[registered?.readings[0].id ?? '']).toEqual({});
  },
);

test('a host in grace serves, or refuses', () => {
  expect(under('host-in-grace', 'serves').servesClients(hostInGrace)).toBe(true);
  expect(under('host-in-grace', 'refuses').servesClients(hostInGrace)).toBe(false);
  expect(under('host-in-grace', 'refuses').servesClients(activatedServer())).toBe(true);
});

test('a configured host that fails is no host contacted, or shows its own code', () => {
  expect(under('configured-host-failure', 'no-host-contacted').outerCode(failures, 'configured')).toBe('0xC004F074');
  expect(under('configured-host-failure', 'own-code').outerCode(failures, 'configured')).toBe('0x800706BA');
  expect(under('configured-host-failure', 'own-code').outerCode(failures, 'dns')).toBe('0xC004F074');
});

test('an unanswered request is not answered, or the server is unavailable', () => {
  expect(under('unanswered-request', 'not-answered').unansweredCode()).toBe('0xC004F039');
  expect(under('unanswered-request', 'unavailable').unansweredCode()).toBe('0x800706BA');
});

test.each([
  ['default', 120, 120],
  ['nearest', 15, 43_200],
  ['as-written', 14, 43_201],
])('a registry interval out of range, read as %s, is %i or %i', (reading, low, high) => {
  const { hostIntervalOf } = under('registry-interval-out-of-range', reading);
  expect(hostIntervalOf(14, profile.activationInterval)).toBe(low);
  expect(hostIntervalOf(43_201, profile.activationInterval)).toBe(high);
  expect(hostIntervalOf(null, profile.activationInterval)).toBe(120);
  expect(hostIntervalOf(600, profile.activationInterval)).toBe(600);
});

test('a minute short of 30 days are 29 whole days, or 30 begun', () => {
  expect(under('days-displayed', 'whole').daysOf(43_199)).toBe(29);
  expect(under('days-displayed', 'begun').daysOf(43_199)).toBe(30);
  for (const reading of ['whole', 'begun']) expect(under('days-displayed', reading).daysOf(43_200)).toBe(30);
});

test('a system that was tampered with is in notification at once, and keeps the licence that it had', () => {
  const { afterTampering, afterGenuineSuccess } = under('tampered-licensing', 'notification');
  const licensed = activatedServer().license;
  const once = afterTampering(licensed, 'license-files', 0);
  expect(once).toMatchObject({ status: 5, reason: '0xC004F200', tamperedWith: 'license-files' });
  expect(afterGenuineSuccess(once)).toEqual(licensed);
  expect(afterGenuineSuccess(afterTampering(once, 'licensing-components', 0))).toEqual(licensed);
});
