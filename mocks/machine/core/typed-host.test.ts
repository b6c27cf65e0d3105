import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedHost } from './typed-host.js';

const label = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/);
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map(labels => labels.join('.'));
const port = fc.integer({ min: 1, max: 65_535 }).map(String);

test('a name, a port, or both are read as they were typed, with or without brackets', () => {
  fc.assert(
    fc.property(name, port, (host, at) => {
      expect(readTypedHost(host)).toEqual({ name: host, port: null });
      expect(readTypedHost(`${host}:${at}`)).toEqual({ name: host, port: at });
      expect(readTypedHost(`[${host}]:${at}`)).toEqual({ name: host, port: at });
      expect(readTypedHost(`:${at}`)).toEqual({ name: null, port: at });
    }),
  );
});

test('no port below 1 or above 65,535 is read', () => {
  fc.assert(
    fc.property(name, fc.oneof(fc.constant(0), fc.integer({ min: 65_536, max: 10_000_000 })), (host, at) => {
      expect(readTypedHost(`${host}:${at}`)).toBeNull();
      expect(readTypedHost(`:${at}`)).toBeNull();
    }),
  );
});

test('an IPv6 address is no host, in brackets or without', () => {
  fc.assert(
    fc.property(fc.ipV6(), address => {
      expect(readTypedHost(address)).toBeNull();
      expect(readTypedHost(`[${address}]:1688`)).toBeNull();
    }),
  );
});

test.each(['', ':', '[]', '[]:1688', 'kms_1:', 'kms_1:http', 'kms 1', '[kms_1', 'kms_1]'])('%j is no host', typed => {
  expect(readTypedHost(typed)).toBeNull();
});
