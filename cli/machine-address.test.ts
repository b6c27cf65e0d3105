import { expect, test } from 'vitest';
import { composeMachineAddress, parseMachineAddress } from './machine-address.js';

test.each([
  'http://127.0.0.1:40001/world-1/CLIENT_1',
  'http://[::1]:40001/world-1/SRV_1?language=zh-TW',
  'https://lab.contoso.com/under/a/path/world-7/KMS_1',
])('%s is read as it is written', text => {
  expect(composeMachineAddress(parseMachineAddress(text))).toBe(text);
});

test.each([undefined, ''])('%j is no computer at all', text => {
  expect(() => parseMachineAddress(text)).toThrow(/^no simulated computer: set VA_TCK_MACHINE/);
});

test.each([
  'CLIENT_1',
  'http://127.0.0.1:1',
  'http://127.0.0.1:1/CLIENT_1',
  'ftp://a/world-1/CLIENT_1',
  'http://a/w/C?language=fr',
])('%s names none', text => {
  expect(() => parseMachineAddress(text)).toThrow(/named like http/);
});
