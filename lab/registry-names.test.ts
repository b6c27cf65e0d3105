import { expect, test } from 'vitest';
import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import { placeOfValue, valueWritten, wordsOf } from './registry-names.js';

test('a value below keys is found by the last part of its name', () => {
  expect(placeOfValue('Activation\\Manual')).toEqual({ path: 'Activation', name: 'Manual' });
  expect(placeOfValue('SkipRearm')).toEqual({ path: '', name: 'SkipRearm' });
  expect(placeOfValue('__proto__\\constructor')).toEqual({ path: '__proto__', name: 'constructor' });
});

test('APPID stands for the application id', () => {
  expect(placeOfValue('APPID\\KeyManagementServicePort').path).toBe(windows7And2008R2.applicationId);
});

test.each([
  ['REG_DWORD', '7'],
  ['REG_SZ', 'a b'],
  ['REG_MULTI_SZ', 'a | b'],
  ['REG_BINARY', '00ff'],
] as const)('%s %s reads as it is written', (type, text) => {
  expect(wordsOf(valueWritten(type, text))).toBe(`${type} ${text}`);
});

test('no value is nothing', () => {
  expect(wordsOf(null)).toBe('nothing');
});
