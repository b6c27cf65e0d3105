/** The numbers of the DNS protocol that this server speaks of, with the registry's names. */

/** Record and query types (RFC 1035 3.2.2, RFC 3596 2.1, RFC 2782, RFC 6891 6.1.1, RFC 8945 4.2, RFC 5936 2.1, RFC 1995 2). */
export const TYPE = {
  A: 1,
  NS: 2,
  SOA: 6,
  PTR: 12,
  AAAA: 28,
  SRV: 33,
  OPT: 41,
  TSIG: 250,
  IXFR: 251,
  AXFR: 252,
  ANY: 255,
} as const;

/** Classes (RFC 1035 3.2.4; NONE is RFC 2136 1.3). */
export const CLASS = { IN: 1, NONE: 254, ANY: 255 } as const;

/** Operation codes (RFC 1035 4.1.1; UPDATE is RFC 2136 1.3). */
export const OPCODE = { QUERY: 0, UPDATE: 5 } as const;

/** Response codes (RFC 1035 4.1.1, RFC 2136 2.2; BADVERS is RFC 6891 9 and needs the OPT record's upper bits). */
export const RCODE = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  YXDOMAIN: 6,
  YXRRSET: 7,
  NXRRSET: 8,
  NOTAUTH: 9,
  NOTZONE: 10,
  BADVERS: 16,
} as const;

/** One of the response codes above. */
export type Rcode = (typeof RCODE)[keyof typeof RCODE];

/** The registry's name of a type, or `TYPE65` where this server has none (RFC 3597 5). */
export function typeName(code: number): string {
  return nameIn(TYPE, code) ?? `TYPE${code}`;
}

/** The registry's name of a class, or `CLASS3` where this server has none (RFC 3597 5). */
export function className(code: number): string {
  return nameIn(CLASS, code) ?? `CLASS${code}`;
}

/** The registry's name of an operation code, or `OPCODE4` where this server has none. */
export function opcodeName(code: number): string {
  return nameIn(OPCODE, code) ?? `OPCODE${code}`;
}

/** The registry's name of a response code, or `RCODE23` where this server has none. */
export function rcodeName(code: number): string {
  return nameIn(RCODE, code) ?? `RCODE${code}`;
}

function nameIn(table: Readonly<Record<string, number>>, code: number): string | undefined {
  return Object.entries(table).find(([, value]) => value === code)?.[0];
}
