import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asNamed, expectShown } from './wmi-shown.js';

const shows = (expected: string, seen: Parameters<typeof expectShown>[2]) => {
  try {
    expectShown('it', expected, seen);
    return true;
  } catch {
    return false;
  }
};

test('a number is not its text, nor a text its number', () => {
  expect(shows('25', 25)).toBe(true);
  expect(shows('25', '25')).toBe(false);
  expect(shows('"25"', '25')).toBe(true);
  expect(shows('"25"', 25)).toBe(false);
});

test('-1 is not the largest uint32', () => {
  expect(shows('4294967295', 4_294_967_295)).toBe(true);
  expect(shows('4294967295', -1)).toBe(false);
});

test('null is neither an empty text, nor 0, nor nothing at all', () => {
  expect(shows('null', null)).toBe(true);
  for (const other of ['', 'null', 0, false, undefined]) expect(shows('null', other)).toBe(false);
});

test('a switch may say true where the table says 1, and no other property may', () => {
  expect(asNamed('KeyManagementServiceHostCaching', true)).toBe(1);
  expect(asNamed('KeyManagementServiceHostCaching', '1')).toBe('1');
  expect(asNamed('IsKeyManagementServiceMachine', true)).toBe(true);
});

test('whatever is seen, the check holds or says what it expected', () => {
  const seen = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined));
  const expected = fc.constantFrom('a GUID', 'a date', 'a web address', 'some text', 'a whole number', '0 or 1', '7');
  fc.assert(
    fc.property(expected, seen, (wanted, value) => {
      try {
        expectShown('it', wanted, value);
      } catch (error) {
        expect((error as Error).message).toContain(wanted);
      }
    }),
  );
});
