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
];
