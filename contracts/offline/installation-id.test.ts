import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeInstallationId, readInstallationId } from './installation-id.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const keyNumber = fc.integer({ min: 1, max: 999_999_999 });

test('an installation id is 54 digits in 9 groups of 6', () => {
  fc.assert(
    fc.property(keyNumber, digits(36), (number, hardwareId) => {
      expect(composeInstallationId(number, hardwareId)).toMatch(/^\d{6}(-\d{6}){8}$/);
    }),
  );
});

test('reading gives back what was composed, with blanks, dashes or nothing between the groups', () => {
  fc.assert(
    fc.property(keyNumber, digits(36), fc.constantFrom('-', ' ', '', '  '), (number, hardwareId, separator) => {
      const text = composeInstallationId(number, hardwareId).replaceAll('-', separator);
      expect(readInstallationId(text)).toEqual({ keyNumber: number, hardwareId });
    }),
  );
});

test('any single wrong digit is noticed', () => {
  const position = fc.nat({ max: 53 });
  fc.assert(
    fc.property(keyNumber, digits(36), position, fc.integer({ min: 1, max: 9 }), (number, hardwareId, at, shift) => {
      const id = composeInstallationId(number, hardwareId).replaceAll('-', '');
      const wrong = id.slice(0, at) + String((Number(id[at]) + shift) % 10) + id.slice(at + 1);
      expect(readInstallationId(wrong)).toBeNull();
    }),
  );
});

test('two groups in each other’s place are noticed unless they are alike', () => {
  const id = composeInstallationId(201, '123456789012345678901234567890123456').split('-');
  const [first = '', second = '', ...rest] = id;
  expect(readInstallationId([second, first, ...rest].join('-'))).toBeNull();
});

test('any text can be read without an exception', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 128 }), text => {
      readInstallationId(text);
    }),
  );
});

test('composing from anything but a ring number and 36 digits is a fault of the caller', () => {
  expect(() => composeInstallationId(1_000_000_000, '0'.repeat(36))).toThrow(RangeError);
  expect(() => composeInstallationId(1, '0'.repeat(35))).toThrow(RangeError);
});
