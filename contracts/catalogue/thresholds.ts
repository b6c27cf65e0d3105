import type { Clause } from './clause.js';

const section = 'Table 8';
const row = 'KMS client count threshold';

/** The threshold is the client's: it compares the count it is told with the N-policy of its own product. */
export const thresholds: readonly Clause[] = [
  {
    id: 'KMS-THRESHOLD-CLIENT',
    section,
    row,
    statement: {
      en: 'A client edition activates itself when the KMS host reports a count of 25 or more, and not below.',
      zh: '用戶端版本在 KMS 主機回報的計數達到 25 以上時自行啟用，未達則不啟用。',
    },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
    code: '0xC004F038',
  },
  {
    id: 'KMS-THRESHOLD-SERVER',
    section,
    row,
    statement: {
      en: 'A server edition activates itself when the KMS host reports a count of 5 or more, and not below.',
      zh: '伺服器版本在 KMS 主機回報的計數達到 5 以上時自行啟用，未達則不啟用。',
    },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
    code: '0xC004F038',
  },
];
