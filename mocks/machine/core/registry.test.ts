import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegistryValue } from '../../../contracts/types/target-control.js';
import { deleteValue, isOn, readDword, readText, readTexts, readValue, writeValue } from './registry.js';
import { contosoComputer } from './testing/contoso.js';

const name = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('constructor', '__proto__', 'tostring', 'KeyManagementServiceName', 'İ'),
);
const value: fc.Arbitrary<RegistryValue> = fc.oneof(
  fc.record({ type: fc.constant('REG_DWORD' as const), data: fc.nat(0xffff_ffff) }),
  fc.record({ type: fc.constant('REG_SZ' as const), data: fc.string() }),
  fc.record({ type: fc.constant('REG_MULTI_SZ' as const), data: fc.array(fc.string(), { maxLength: 3 }) }),
);
const empty = contosoComputer();

test('what was written is read, whatever the case of path and name', () => {
  fc.assert(
    fc.property(name, name, value, (path, key, written) => {
      const after = writeValue(empty, path, key, written);
      expect(readValue(after, path, key, 'software')).toEqual(written);
      expect(readValue(after, path.toUpperCase(), key.toLowerCase(), 'software')).toEqual(written);
    }),
  );
});

test('nothing is there before it is written, nor after it is deleted', () => {
  fc.assert(
    fc.property(name, name, value, (path, key, written) => {
      expect(readValue(empty, path, key, 'software')).toBeNull();
      const deleted = deleteValue(writeValue(empty, path, key, written), path, key);
      expect(readValue(deleted, path, key, 'software')).toBeNull();
    }),
  );
});

test('a value leaves its neighbours and the machine it was written to alone', () => {
  fc.assert(
    fc.property(name, name, value, (path, key, written) => {
      fc.pre(key.toLowerCase() !== 'other');
      const before = writeValue(empty, path, 'Other', { type: 'REG_DWORD', data: 1 });
      const after = writeValue(before, path, key, written);
      expect(readDword(after, 'Other', path)).toBe(1);
      expect(readValue(before, path, key, 'software')).toBeNull();
      expect(readDword(deleteValue(after, path, key), 'Other', path)).toBe(1);
    }),
  );
});

test('deleting what is not there changes nothing that can be read', () => {
  expect(readValue(deleteValue(empty, 'a', 'b'), 'a', 'b', 'software')).toBeNull();
});

test('a number is read as a number only, a text as a text only, and an empty text is none', () => {
  const written = writeValue(
    writeValue(writeValue(empty, '', 'number', { type: 'REG_DWORD', data: 0 }), '', 'text', {
      type: 'REG_SZ',
      data: 'kms-1',
    }),
    '',
    'empty',
    { type: 'REG_SZ', data: '' },
  );
  expect([readDword(written, 'NUMBER'), readDword(written, 'text'), readDword(written, 'none')]).toEqual([
    0,
    null,
    null,
  ]);
  expect([readText(written, 'Text'), readText(written, 'number'), readText(written, 'empty')]).toEqual([
    'kms-1',
    null,
    null,
  ]);
});

test('the two hives have values of their own', () => {
  fc.assert(
    fc.property(name, name, value, (path, key, written) => {
      const after = writeValue(empty, path, key, written, 'policies');
      expect(readValue(after, path, key, 'policies')).toEqual(written);
      expect(readValue(after, path, key, 'software')).toBeNull();
      expect(readValue(deleteValue(after, path, key), path, key, 'policies')).toEqual(written);
    }),
  );
});

test('a policy counts for UserOperations, before the value that is not one, and for nothing else', () => {
  const number = (data: number) => ({ type: 'REG_DWORD' as const, data });
  const policy = writeValue(empty, '', 'UserOperations', number(0), 'policies');
  const both = writeValue(policy, '', 'UserOperations', number(1));
  expect([readDword(policy, 'UserOperations'), readDword(both, 'UserOperations')]).toEqual([0, 0]);
  const other = writeValue(empty, '', 'SkipRearm', number(1), 'policies');
  expect(readDword(other, 'SkipRearm')).toBeNull();
});

test('a switch is on at 1; one that Table 3 calls non-zero at any other number than 0', () => {
  const at = (row: string, data: number) => isOn(writeValue(empty, '', row, { type: 'REG_DWORD', data }), row);
  expect([0, 1, 2].map(data => at('SkipRearm', data))).toEqual([false, true, false]);
  expect([0, 1, 2].map(data => at('DisableDnsPublishing', data))).toEqual([false, true, true]);
  expect(isOn(empty, 'SkipRearm')).toBe(false);
});

test('a list is read as a list only', () => {
  const listed = writeValue(empty, '', 'DnsDomainPublishList', { type: 'REG_MULTI_SZ', data: ['a.example', 'b'] });
  const text = writeValue(empty, '', 'DnsDomainPublishList', { type: 'REG_SZ', data: 'a.example' });
  expect([readTexts(listed, 'DnsDomainPublishList'), readTexts(text, 'DnsDomainPublishList')]).toEqual([
    ['a.example', 'b'],
    null,
  ]);
});
