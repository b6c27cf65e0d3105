import type { Clause } from '../../contracts/catalogue/clause.js';

/** Test support: thirteen clauses in guide order. Their wording is a sample; the catalogue is elsewhere. */
export const sampleClauses: readonly Clause[] = [
  clause(
    'GRACE-INITIAL',
    'Licensing conditions',
    'Grace',
    'After installation a computer has an initial grace period of 30 days.',
    '安裝後，電腦有 30 天的初始寬限期。',
  ),
  clause(
    'GRACE-NOTIFICATION',
    'Licensing conditions',
    'Notifications',
    'A computer that is not activated when its grace period ends enters notifications.',
    '寬限期結束時尚未啟用的電腦會進入通知狀態。',
  ),
  clause(
    'DNS-DISCOVERY',
    'KMS publishing',
    'Discovery',
    'A KMS client finds KMS hosts by the SRV record _vlmcs._tcp of its domain.',
    'KMS 用戶端透過其網域的 _vlmcs._tcp SRV 記錄尋找 KMS 主機。',
  ),
  clause(
    'DNS-DISCOVERY-FAILS',
    'Table 10',
    '0xC004F074',
    'Where no KMS host can be contacted, activation fails with 0xC004F074.',
    '無法連絡任何 KMS 主機時，啟用會失敗並傳回 0xC004F074。',
  ),
  clause(
    'KMS-VALIDITY',
    'KMS activation timing',
    'Validity',
    'A KMS activation holds for 180 days.',
    'KMS 啟用的有效期間為 180 天。',
  ),
  clause(
    'KMS-THRESHOLD-CLIENT',
    'Table 8',
    'KMS client, client editions',
    'A KMS client with a client edition activates only where the count of its KMS host is 25 or more.',
    '使用用戶端版本的 KMS 用戶端，只有在 KMS 主機的計數達到 25 以上時才會啟用。',
  ),
  clause(
    'KMS-THRESHOLD-SERVER',
    'Table 8',
    'KMS client, server editions',
    'A KMS client with a server edition activates only where the count of its KMS host is 5 or more.',
    '使用伺服器版本的 KMS 用戶端，只有在 KMS 主機的計數達到 5 以上時才會啟用。',
  ),
  clause(
    'ACTIVATION-INTERVAL-RANGE',
    'Table 8',
    'KMS retry interval',
    'The activation interval is 15 to 43,200 minutes, 120 by default.',
    '啟用間隔為 15 至 43,200 分鐘，預設為 120 分鐘。',
  ),
  clause(
    'RENEWAL-INTERVAL-DEFAULT',
    'Table 8',
    'KMS client reactivation',
    'A KMS client renews its activation every 10,080 minutes by default.',
    'KMS 用戶端預設每 10,080 分鐘更新一次啟用。',
    'SHOULD',
  ),
  clause('REARM-COUNT', 'Table 8', 'Rearm', 'A computer can be rearmed three times.', '電腦可以重設授權狀態三次。'),
  clause(
    'REARM-SKIP',
    'Table 3',
    'SkipRearm',
    'With SkipRearm set, generalising an image does not use up a rearm.',
    '設定 SkipRearm 時，將映像一般化不會消耗重設授權的次數。',
    'SHOULD',
  ),
  clause(
    'EVENT-12288',
    'Table 11',
    '12288',
    'A KMS client logs every request it sends as event 12288.',
    'KMS 用戶端會將送出的每個要求記錄為事件 12288。',
    'INFO',
  ),
  clause(
    'EVENT-12289',
    'Table 11',
    '12289',
    'A KMS client logs every answer it reads as event 12289.',
    'KMS 用戶端會將讀取的每個回應記錄為事件 12289。',
    'INFO',
  ),
];

function clause(
  id: string,
  section: string,
  row: string,
  en: string,
  zh: string,
  level: Clause['level'] = 'MUST',
): Clause {
  return { id, section, row, statement: { en, zh }, level, role: 'kms-client', profiles: ['machine'], needs: [] };
}
