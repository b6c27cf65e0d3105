import type { Clause } from './clause.js';

/** The threshold is the client's: it compares the count it is told with the N-policy of its own product. */
export const thresholds: readonly Clause[] = [
  threshold(
    'KMS-THRESHOLD-CLIENT',
    'A client edition activates itself when the KMS host reports a count of 25 or more, and not below.',
    '用戶端版本在 KMS 主機回報的計數達到 25 以上時自行啟用，未達則不啟用。',
  ),
  threshold(
    'KMS-THRESHOLD-SERVER',
    'A server edition activates itself when the KMS host reports a count of 5 or more, and not below.',
    '伺服器版本在 KMS 主機回報的計數達到 5 以上時自行啟用，未達則不啟用。',
  ),
  {
    ...threshold(
      'KMS-THRESHOLD-RETRY',
      'A client that was told too small a count keeps its state and tries again by itself at the activation interval.',
      '得知計數不足的用戶端維持原狀態，並依啟用間隔自行重試。',
    ),
    needs: ['wmi'],
  },
  threshold(
    'KMS-THRESHOLD-MIXED',
    'The threshold is that of the product alone: clients, servers and virtual machines add up to one count.',
    '臨界值僅取決於產品本身：用戶端、伺服器與虛擬電腦合計為同一個計數。',
  ),
  {
    ...told(
      'KMS-THRESHOLD-NAMED',
      'The client names the N-policy of its edition in its request.',
      '用戶端在要求中載明其版本的 N-policy。',
    ),
    section: 'Table 11',
    row: '12290',
  },
];

function told(id: string, en: string, zh: string): Clause {
  return {
    id,
    section: 'Table 8',
    row: 'KMS client count threshold',
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  };
}

/** A clause about a count that may be too small, whose code Table 10 gives. */
function threshold(id: string, en: string, zh: string): Clause {
  return { ...told(id, en, zh), code: '0xC004F038' };
}
