import { expect, test } from 'vitest';
import { isServiceUrl, once, serviceUrl, wholeNumber } from './values.js';

test('an option given twice is refused, not half forgotten', () => {
  expect(once('@A', undefined)).toBe('@A');
  expect(() => once('@B', '@A')).toThrow('Given twice');
});

test('a whole number keeps to its bounds', () => {
  const port = wholeNumber(0, 65_535);
  expect([port('0'), port('65535')]).toEqual([0, 65_535]);
  for (const text of ['-1', '65536', '1e3', '0x10', '', ' 7']) expect(() => port(text)).toThrow('from 0 to 65535');
});

test('a service URL names a host and nothing that a request would lose', () => {
  expect(serviceUrl('https://activation.contoso.com/service')).toBe('https://activation.contoso.com/service');
  for (const text of [
    'activation.contoso.com',
    'ftp://contoso.com',
    'https://a@contoso.com',
    'https://contoso.com?x=1',
  ]) {
    expect(isServiceUrl(text)).toBe(false);
    expect(() => serviceUrl(text)).toThrow('Expected the URL of a host');
  }
});
