import type { Clause } from './clause.js';

/** The count of a KMS host. The guide names it (Table 12, KeyManagementServiceCurrentCount); its rules stand in the Planning Guide. */
export const hostCount: readonly Clause[] = [
  hostClause(
    'KMS-COUNT-REQUESTER-FIRST',
    'The requester is counted before it is answered: the first computer is told 1.',
    '提出要求的電腦先計入計數再予回應：第一部電腦得到的計數為 1。',
  ),
  hostClause(
    'KMS-COUNT-ALWAYS-ANSWERED',
    'A valid request is answered with the count whether or not the count suffices; the client decides.',
    '不論計數是否足夠，有效的要求都會得到計數作為回應；由用戶端自行判斷。',
  ),
  hostClause(
    'KMS-COUNT-MIXED',
    'Client and server editions share one cumulative count.',
    '用戶端版本與伺服器版本共用同一個累計計數。',
  ),
  hostClause(
    'KMS-COUNT-VIRTUAL',
    'Virtual machines count as physical computers do.',
    '虛擬電腦與實體電腦一樣計入計數。',
  ),
  hostClause(
    'KMS-COUNT-CMID',
    'A computer is identified by its client machine id and counted once, however often it asks.',
    '電腦以用戶端電腦識別碼 (CMID) 辨識，無論要求幾次都只計一次。',
  ),
  hostClause(
    'KMS-COUNT-AGEING',
    'A computer is counted for 30 days after its last contact, and no longer.',
    '電腦在最後一次聯繫後 30 天內列入計數，之後即移除。',
  ),
  {
    ...hostClause(
      'KMS-COUNT-AGEING-LIMIT',
      'Whether a computer is still counted exactly 30 days after its last contact follows the registered reading.',
      '最後一次聯繫後剛好滿 30 天時是否仍列入計數，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'thirty-days-after-contact',
  },
  hostClause(
    'KMS-COUNT-RENEWED',
    'A new contact of the same computer starts its 30 days again.',
    '同一部電腦再次聯繫時，30 天的期限重新起算。',
  ),
  hostClause(
    'KMS-COUNT-CAP',
    'The table has twice as many rows as the largest N seen: 10 while only servers have called, 50 once a client has.',
    '計數表的列數為所見最大 N 的兩倍：只有伺服器聯繫時為 10，一旦有用戶端聯繫則為 50。',
  ),
  hostClause(
    'KMS-COUNT-CAP-LIFTED',
    'The first call of a client edition lifts the limit of the count, not the count itself.',
    '用戶端版本的首次聯繫會提高計數上限，但不會提高計數本身。',
  ),
  hostClause(
    'KMS-COUNT-CAP-OLDEST',
    'In a full table the computer that was longest without contact makes room for a new one.',
    '計數表已滿時，由最久未聯繫的電腦讓出位置給新的電腦。',
  ),
  {
    ...hostClause(
      'KMS-COUNT-EVICTED',
      'Whether a computer that made room is counted anew when it returns follows the registered reading.',
      '讓出位置的電腦再次聯繫時是否重新計入，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'evicted-computer-returns',
  },
  hostClause(
    'KMS-COUNT-CAP-KEPT',
    'The table never shrinks, even when the computers that made it grow have left it.',
    '計數表永不縮小，即使使其擴大的電腦皆已移除。',
  ),
  hostClause(
    'KMS-COUNT-NOT-SHARED',
    'Each KMS host counts for itself; hosts share no state.',
    '每部 KMS 主機各自計數，主機之間不共用狀態。',
  ),
  {
    ...hostClause(
      'KMS-COUNT-REFUSED',
      'Whether a refused request enters the count follows the registered reading.',
      '遭拒的要求是否計入計數，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'refused-request-counted',
  },
];

function hostClause(id: string, en: string, zh: string): Clause {
  return {
    id,
    section: 'Table 12',
    row: 'SoftwareLicensingService.KeyManagementServiceCurrentCount',
    source: 'Planning Guide, KMS host',
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: [],
  };
}
