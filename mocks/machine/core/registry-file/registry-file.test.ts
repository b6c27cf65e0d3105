import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegistryValue } from '../../../../contracts/types/target-control.js';
import { readValue, writeValue } from '../registry.js';
import { contosoComputer } from '../testing/contoso.js';
import { applyChanges } from './change.js';
import { parseRegistryFile } from './parse.js';
import { writeRegistryFile } from './write.js';

const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform';
const empty = contosoComputer();

const odd = fc.constantFrom('constructor', '__proto__', 'toString', '@', '"', '\\', 'a]b', ';', '=', 'dword:1', 'İ');
const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), odd);
const path = fc
  .array(fc.oneof(fc.stringMatching(/^[^\\\p{C}\p{Z}]{1,10}$/u), fc.constantFrom('Activation', '__proto__', 'a]b')), {
    maxLength: 3,
  })
  .map(keys => keys.join('\\'));
const line = fc.string({ unit: 'binary', maxLength: 20 }).map(text => text.replaceAll('\0', ''));
const value: fc.Arbitrary<RegistryValue> = fc.oneof(
  fc.record({ type: fc.constant('REG_DWORD' as const), data: fc.nat(0xffff_ffff) }),
  fc.record({ type: fc.constant('REG_SZ' as const), data: fc.oneof(fc.string({ unit: 'binary' }), odd) }),
  fc.record({ type: fc.constant('REG_MULTI_SZ' as const), data: fc.array(line, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('REG_BINARY' as const),
    data: fc.uint8Array({ maxLength: 60 }).map(bytes => Buffer.from(bytes).toString('hex')),
  }),
);
const written = fc.array(fc.record({ path, name, value }), { maxLength: 8 });

function withValues(values: readonly { path: string; name: string; value: RegistryValue }[]) {
  return values.reduce((machine, { path, name, value }) => writeValue(machine, path, name, value), empty);
}

function imported(text: string, before = empty) {
  const changes = parseRegistryFile(text);
  return changes === null ? null : applyChanges(before, changes);
}

test('what one computer exports another has after importing it, and exports again', () => {
  fc.assert(
    fc.property(written, values => {
      const machine = withValues(values);
      const text = writeRegistryFile(machine);
      const other = imported(text);
      for (const { path, name } of values) {
        expect(other === null ? null : readValue(other, path, name, 'software')).toEqual(
          readValue(machine, path, name, 'software'),
        );
      }
      expect(other === null ? null : writeRegistryFile(other)).toBe(text);
    }),
  );
});

test('importing twice is importing once', () => {
  fc.assert(
    fc.property(written, values => {
      const text = writeRegistryFile(withValues(values));
      const once = imported(text);
      expect(once === null ? null : imported(text, once)).toEqual(once);
    }),
  );
});

test('a policy is not exported', () => {
  const policy = writeValue(empty, '', 'UserOperations', { type: 'REG_DWORD', data: 1 }, 'policies');
  expect(writeRegistryFile(policy)).toBe('Windows Registry Editor Version 5.00\r\n\r\n');
});

test('any text is parsed or refused, and never throws', () => {
  const piece = fc.constantFrom(`[${root}]`, '[-', ']', '"a"=', '"', '\\', 'hex(7):', 'dword:', '0a', ',', '-', '\r\n');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 }))), pieces => {
      const changes = parseRegistryFile(`Windows Registry Editor Version 5.00\r\n${pieces.join('')}`);
      expect(changes === null || Array.isArray(changes)).toBe(true);
    }),
  );
});

test('the text of an export is what the registry editor would write', () => {
  const machine = withValues([
    { path: '', name: 'DnsDomainPublishList', value: { type: 'REG_MULTI_SZ', data: ['a', 'b'] } },
    { path: 'Activation', name: 'AlternateURL', value: { type: 'REG_SZ', data: 'C:\\"here"' } },
    { path: '', name: 'VLActivationInterval', value: { type: 'REG_DWORD', data: 240 } },
  ]);
  expect(writeRegistryFile(machine)).toBe(
    [
      'Windows Registry Editor Version 5.00',
      '',
      `[${root}]`,
      '"DnsDomainPublishList"=hex(7):61,00,00,00,62,00,00,00,00,00',
      '"VLActivationInterval"=dword:000000f0',
      '',
      `[${root}\\Activation]`,
      '"AlternateURL"="C:\\\\\\"here\\""',
      '',
      '',
    ].join('\r\n'),
  );
});

function changesOf(...lines: string[]) {
  return parseRegistryFile(['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n'));
}

test('data goes on in the next line after a backslash', () => {
  expect(changesOf(`[${root}]`, '"a"=hex:01,\\', '  02,\\', '  03')).toEqual([
    { change: 'write', hive: 'software', path: '', name: 'a', value: { type: 'REG_BINARY', data: '010203' } },
  ]);
});

test('after the backslash there may be blanks, and nothing else', () => {
  const listed = changesOf(`[${root}]`, '"a"=hex:01,\\ \t', '\t02, 03');
  expect(listed).toMatchObject([{ value: { type: 'REG_BINARY', data: '010203' } }]);
  expect(changesOf(`[${root}]`, '"a"=hex:01,\\02,', '03')).toBeNull();
});

test('the number of a type may have zeros before it', () => {
  expect(changesOf(`[${root}]`, '"a"=hex(00000004):01,02,03,04')).toMatchObject([{ value: { data: 0x0403_0201 } }]);
});

test('lines may end without a carriage return, and the last one need not end', () => {
  const lines = ['Windows Registry Editor Version 5.00', `[${root}]`, '"a"=dword:1'];
  expect(parseRegistryFile(lines.join('\n'))).toEqual(parseRegistryFile(lines.join('\r\n')));
  expect(parseRegistryFile('Windows Registry Editor Version 5.00')).toEqual([]);
});

test('a list that ends without its zeros has all of its letters', () => {
  expect(changesOf(`[${root}]`, '"a"=hex(7):61,00,62,00')).toMatchObject([
    { value: { type: 'REG_MULTI_SZ', data: ['ab'] } },
  ]);
});

test('a text of more than one line is carried by its bytes', () => {
  const machine = withValues([{ path: '', name: 'a', value: { type: 'REG_SZ', data: '1\n2' } }]);
  expect(writeRegistryFile(machine)).toContain('"a"=hex(1):31,00,0a,00,32,00,00,00\r\n');
});

test('keys are sorted, and one that was emptied is there still', () => {
  const machine = withValues([
    { path: 'B', name: 'a', value: { type: 'REG_DWORD', data: 1 } },
    { path: 'A\\C', name: 'a', value: { type: 'REG_DWORD', data: 1 } },
    { path: 'A', name: 'a', value: { type: 'REG_DWORD', data: 1 } },
  ]);
  const emptied = applyChanges(machine, changesOf(`[${root}\\A]`, '"a"=-') ?? []);
  const keys = writeRegistryFile(emptied).match(/(?<=Platform\\).*(?=\])/g);
  expect(keys).toEqual(['A', 'A\\C', 'B']);
});

test('comments, blank lines and foreign keys ask for nothing', () => {
  expect(changesOf('; a comment', '', '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]', '"a"=dword:1 ; one')).toEqual([]);
  expect(changesOf(`[${root}2]`, '"a"="b"', `[-${root}X]`)).toEqual([]);
});

test('a minus deletes a value, and before the name of a key the key with all below it', () => {
  const machine = withValues([
    { path: '', name: 'a', value: { type: 'REG_DWORD', data: 1 } },
    { path: 'App', name: 'a', value: { type: 'REG_DWORD', data: 2 } },
    { path: 'App\\Sku', name: 'a', value: { type: 'REG_DWORD', data: 3 } },
    { path: 'Apple', name: 'a', value: { type: 'REG_DWORD', data: 4 } },
  ]);
  const after = applyChanges(machine, changesOf(`[${root}]`, '"A"=-', `[-${root.toUpperCase()}\\APP]`) ?? []);
  const left = ['', 'App', 'App\\Sku', 'Apple'].map(path => readValue(after, path, 'a', 'software'));
  expect(left).toEqual([null, null, null, { type: 'REG_DWORD', data: 4 }]);
});

test.each([
  ['another header', 'REGEDIT4\r\n'],
  ['no header', `[${root}]`],
  ['a value before the first key', 'Windows Registry Editor Version 5.00\r\n"a"="b"'],
])('a file with %s is malformed', (_why, text) => {
  expect(parseRegistryFile(text)).toBeNull();
});

test.each([
  ['"a"="b'],
  ['"a"=dword:100000000'],
  ['"a"=dword:xyz'],
  ['"a"=hex:0'],
  ['"a"=hex:01 02'],
  ['"a"=hex:01,,02'],
  ['"a"=hex:01,0'],
  ['"a"=hex:001'],
  ['"a"=hex:01,'],
  ['"a"=hex:01\\\r\n,02'],
  ['"a"='],
  ['="b"'],
  ['"a"=hex(7):41'],
  ['"a"=hex(4):01,02'],
  ['"a"=1'],
  ['"a"'],
  ['a="b"'],
  ['"a"="b" "c"'],
  ['[HKEY_LOCAL_MACHINE'],
])('the line %s makes the whole file malformed', bad => {
  expect(changesOf(`[${root}]`, '"before"=dword:1', bad)).toBeNull();
});

test('a value of a type that this contract has not takes the place of what stood there', () => {
  expect(changesOf(`[${root}]`, '"a"=hex(2):25,00,00,00')).toEqual([
    { change: 'delete-value', hive: 'software', path: '', name: 'a' },
  ]);
});

test('the key of the policies is one of its own', () => {
  const key =
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\CurrentVersion\\Software Protection Platform';
  expect(changesOf(`[${key}]`, '@="x"')).toEqual([
    { change: 'write', hive: 'policies', path: '', name: '', value: { type: 'REG_SZ', data: 'x' } },
  ]);
});
