import type { Explanation } from './explanation.js';

/** The survivors of the parts `dns-zones`, `dns-server` and `dns-wire`. */
export const dns: readonly Explanation[] = [
  {
    file: 'dns/core/describe-message.ts',
    code: "if (message.kind === 'malformed') return { malformed",
    reason: 'elsewhere',
    note: 'The server sends nothing that cannot be read; that the journal would say so is in `describe-message.test.ts`.',
  },
  {
    file: 'dns/core/respond.ts',
    code: "edns === 'none' ? undefined : edns.udpOctets",
    replacement: '""',
    reason: 'equivalent',
    note: 'Without an OPT record `udpOctets` is undefined either way.',
  },
  {
    file: 'dns/core/respond.ts',
    code: "edns !== 'none' && edns.version > EDNS_VERSION",
    replacement: '""',
    reason: 'equivalent',
    note: 'Without an OPT record there is no version, which is not greater than 0.',
  },
  {
    file: 'dns/core/respond.ts',
    code: 'const NO_RECORDS =',
    reason: 'equivalent',
    note: 'Where there are no records no addresses are left out, needed or not.',
  },
  {
    file: 'dns/core/administer.ts',
    code: 'if (edit.isFull)',
    reason: 'elsewhere',
    note: 'A zone is full at 10,000 records, which no scenario waits for; `administer.test.ts` holds it to the very number.',
  },
  {
    file: 'dns/core/administer.ts',
    code: 'is full: it takes',
    reason: 'elsewhere',
    note: 'As above.',
  },
  {
    file: 'dns/core/administer.ts',
    code: 'parseIpv4(address)?.some',
    reason: 'elsewhere',
    note: "The lab's name server listens on one IPv4 address; `administer.test.ts` tries all and none.",
  },
  {
    file: 'dns/core/administer.ts',
    code: 'ipv6?.some',
    reason: 'elsewhere',
    note: "The lab's name server listens on IPv4; `administer.test.ts` tries IPv6.",
  },
  {
    file: 'dns/core/administer.ts',
    code: '!Number.isInteger(value)',
    reason: 'elsewhere',
    note: 'Mock control lets no negative number and no fraction through; `administer.test.ts` holds the core to it.',
  },
  {
    file: 'dns/core/administer.ts',
    code: 'Expected a domain name (RFC 1035 2.3.4)',
    reason: 'elsewhere',
    note: 'No scenario gives the server what is no name; `administer.test.ts` does, wherever one is taken.',
  },
  {
    file: 'dns/core/prerequisites.ts',
    code: 'if (first === undefined) return true',
    reason: 'unreachable',
    note: 'A set begins with its first record.',
  },
  {
    file: 'dns/core/ip-address.ts',
    code: "halves[0] ?? ''",
    reason: 'unreachable',
    note: 'What is split has a first part.',
  },
  {
    file: 'dns/core/ip-address.ts',
    code: 'halves.length === 2 ? parseGroups(halves[1]',
    reason: 'equivalent',
    note: 'Without a second half there are no octets of it, whether they are read or not.',
  },
  {
    file: 'dns/core/ip-address.ts',
    code: 'for (let from = 0; from < 8; from++)',
    reason: 'equivalent',
    note: 'There is no ninth group, so no run of zeros begins there.',
  },
  {
    file: 'dns/core/ip-address.ts',
    code: 'octets.length > 16 ? undefined',
    reason: 'equivalent',
    note: 'With more than 16 octets fewer than none are missing, which is refused as well.',
  },
  {
    file: 'dns/core/message-writer.ts',
    code: 'Names must pass parseName',
    reason: 'elsewhere',
    note: 'A fault of the caller, which has none; `message-writer.test.ts`.',
  },
  {
    file: 'dns/core/message.ts',
    code: 'const [answers = [], authority = []',
    reason: 'unreachable',
    note: 'There are always three sections.',
  },
  {
    file: 'dns/core/name.ts',
    code: 'typed.replace(/',
    reason: 'elsewhere',
    note: 'Escapes that a person would type; scenarios write names as zones hold them, `name.test.ts` as they may be typed.',
  },
  {
    file: 'dns/core/name.ts',
    code: "if (name === '') return typed",
    reason: 'elsewhere',
    note: 'No zone and no record is of the root; `name.test.ts`.',
  },
  {
    file: 'dns/core/protocol-numbers.ts',
    code: '?? `RCODE',
    reason: 'elsewhere',
    note: 'The server answers with no code that it has no name for; `describe-message.test.ts` describes one.',
  },
  {
    file: 'dns/core/record-data.ts',
    code: 'function unwritable',
    reason: 'elsewhere',
    note: 'A fault of the caller, which has none; `record-data.test.ts`.',
  },
  {
    file: 'dns/core/record-data.ts',
    code: 'Addresses are checked when a record is added',
    reason: 'elsewhere',
    note: 'As above.',
  },
];
