import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4, formatIpv6, parseIpv4, parseIpv6 } from './ip-address.js';

test('every IPv4 address survives being formatted and parsed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), octets => {
      expect(parseIpv4(formatIpv4(Buffer.from(octets)))).toEqual(Buffer.from(octets));
    }),
  );
});

test('every IPv6 address survives being formatted and parsed', () => {
  const group = fc.oneof(fc.constant(0), fc.nat(0xffff));
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), groups => {
      const octets = Buffer.from(groups.flatMap(value => [value >> 8, value & 0xff]));
      expect(parseIpv6(formatIpv6(octets))).toEqual(octets);
    }),
  );
});

test('the IPv4 parser agrees with Node on what is an address', () => {
  const text = fc.oneof(fc.ipV4(), fc.string(), fc.stringMatching(/^[0-9.]{0,15}$/));
  fc.assert(
    fc.property(text, typed => {
      expect(parseIpv4(typed) !== undefined).toBe(isIPv4(typed));
    }),
  );
});

test('the IPv6 parser agrees with Node on what is an address', () => {
  const text = fc.oneof(fc.ipV6(), fc.stringMatching(/^[0-9a-f:.]{0,20}$/));
  fc.assert(
    fc.property(text, typed => {
      expect(parseIpv6(typed) !== undefined).toBe(isIPv6(typed));
    }),
  );
});

test.each([
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['::', '::'],
  ['fe80::', 'fe80::'],
  ['::ffff:192.0.2.1', '::ffff:c000:201'],
])('%s is written %s (RFC 5952 4)', (typed, text) => {
  expect(formatIpv6(parseIpv6(typed) ?? Buffer.alloc(0))).toBe(text);
});
