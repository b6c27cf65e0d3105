import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostIntervals, setInterval } from './intervals.js';
import { readDword, writeValue } from './registry.js';
import { standardPolicies } from './standard-policies.js';
import { activatedServer, contosoComputer, profile } from './testing/contoso.js';

const kind = fc.constantFrom('activation', 'renewal');
const valueName = { activation: 'VLActivationInterval', renewal: 'VLRenewalInterval' };

const set = (which: 'activation' | 'renewal', minutes: number, machine = activatedServer()) =>
  setInterval(machine, which, minutes, profile, standardPolicies);

test('every whole number of minutes from 15 to 43,200 may be set, and the host then hands it out', () => {
  fc.assert(
    fc.property(kind, fc.integer({ min: 15, max: 43_200 }), (which, minutes) => {
      const { machine, code } = set(which, minutes);
      expect(code).toBe('0x00000000');
      expect(hostIntervals(machine, profile, standardPolicies)[which]).toBe(minutes);
    }),
  );
});

test('anything else is refused with 0x80070057 and changes nothing', () => {
  const outside = fc.oneof(
    fc.integer({ max: 14 }),
    fc.integer({ min: 43_201 }),
    fc.double({ min: 15, max: 43_200, noInteger: true }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
  );
  fc.assert(
    fc.property(kind, outside, (which, minutes) => {
      const before = activatedServer();
      expect(set(which, minutes, before)).toEqual({ machine: before, code: '0x80070057' });
    }),
  );
});

test.each([14, 43_201])('%i minutes are just outside', minutes => {
  expect(set('activation', minutes).code).toBe('0x80070057');
});

test.each([15, 43_200])('%i minutes are just inside', minutes => {
  expect(set('renewal', minutes).code).toBe('0x00000000');
});

test('one interval does not move the other', () => {
  const { machine } = set('activation', 600);
  expect(hostIntervals(machine, profile, standardPolicies)).toEqual({ activation: 600, renewal: 10_080 });
  expect(readDword(machine, valueName.renewal)).toBeNull();
});

test('a computer that is no activated KMS host may not set intervals', () => {
  const hostInGrace = { ...activatedServer(), license: contosoComputer().license };
  for (const machine of [contosoComputer(), hostInGrace]) {
    expect(set('renewal', 600, machine)).toEqual({ machine, code: '0xC004F041' });
  }
});

test('without registry values a host hands out 120 minutes and seven days', () => {
  expect(hostIntervals(activatedServer(), profile, standardPolicies)).toEqual({ activation: 120, renewal: 10_080 });
});

test('a registry value outside the range, or of another type, is as if it were not there', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(14), fc.integer({ min: 43_201, max: 0xffff_ffff })), minutes => {
      const machine = writeValue(activatedServer(), '', valueName.activation, { type: 'REG_DWORD', data: minutes });
      expect(hostIntervals(machine, profile, standardPolicies).activation).toBe(120);
    }),
  );
  const text = writeValue(activatedServer(), '', valueName.activation, { type: 'REG_SZ', data: '600' });
  expect(hostIntervals(text, profile, standardPolicies).activation).toBe(120);
});
