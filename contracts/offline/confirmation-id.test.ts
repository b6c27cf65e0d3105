import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeConfirmationId, judgeConfirmationId } from './confirmation-id.js';
import { composeInstallationId } from './installation-id.js';

const hardwareId = fc.stringMatching(/^\d{36}$/);
const installationId = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), hardwareId)
  .map(([number, hardware]) => composeInstallationId(number, hardware));

test('a confirmation id is 48 digits in 8 groups of 6 and confirms its own installation id', () => {
  fc.assert(
    fc.property(installationId, fc.constantFrom('-', ' ', ''), (id, separator) => {
      const confirmationId = composeConfirmationId(id);
      expect(confirmationId).toMatch(/^\d{6}(-\d{6}){7}$/);
      expect(judgeConfirmationId(id, confirmationId.replaceAll('-', separator))).toBe('ok');
    }),
  );
});

test('the confirmation id of another computer is wrong', () => {
  fc.assert(
    fc.property(hardwareId, hardwareId, (one, other) => {
      fc.pre(one !== other);
      const verdict = judgeConfirmationId(
        composeInstallationId(201, one),
        composeConfirmationId(composeInstallationId(201, other)),
      );
      expect(verdict).toBe('wrong');
    }),
  );
});

test('any single wrong digit is wrong, not malformed', () => {
  fc.assert(
    fc.property(installationId, fc.nat({ max: 47 }), fc.integer({ min: 1, max: 9 }), (id, at, shift) => {
      const digits = composeConfirmationId(id).replaceAll('-', '');
      const typed = digits.slice(0, at) + String((Number(digits[at]) + shift) % 10) + digits.slice(at + 1);
      expect(judgeConfirmationId(id, typed)).toBe('wrong');
    }),
  );
});

test('anything but 48 digits is malformed', () => {
  const id = composeInstallationId(201, '1'.repeat(36));
  const confirmationId = composeConfirmationId(id);
  expect(judgeConfirmationId(id, confirmationId.slice(1))).toBe('malformed');
  expect(judgeConfirmationId(id, `${confirmationId}0`)).toBe('malformed');
  expect(judgeConfirmationId(id, confirmationId.replace(/\d/, 'A'))).toBe('malformed');
  expect(judgeConfirmationId(id, '')).toBe('malformed');
});

test('an installation id that is none has no confirmation id', () => {
  expect(() => composeConfirmationId('12345')).toThrow(RangeError);
  expect(judgeConfirmationId('12345', '1'.repeat(48))).toBe('wrong');
});
