import { alsoNeeds } from './also-needs.js';
import type { Clause } from './clause.js';

type Where = readonly [section: string, row: string];

const outOfBox: Where = ['Table 8', 'OOB grace period'];
const outOfTolerance: Where = ['Table 8', 'OOT grace period'];
const duration: Where = ['Table 8', 'KMS activation duration'];
const inOperation: Where = ['KMS activation timing', 'In operation'];

/** How long a licence lasts, and the grace periods before and after it. */
export const licensePeriods: readonly Clause[] = [
  period(
    'LICENSE-OOB-MINUTES',
    outOfBox,
    'A system fresh from set-up is in the initial grace period and has 43,200 minutes left, of which each passing minute takes one.',
    '剛完成安裝的系統處於初始寬限期，剩餘 43,200 分鐘，每過一分鐘即減少一分鐘。',
  ),
  period(
    'LICENSE-OOB-30-DAYS',
    outOfBox,
    'The initial grace period lasts 30 days, on client and server editions alike; then the system is in notification.',
    '初始寬限期為 30 天，用戶端與伺服器版本皆同；期滿後系統進入通知狀態。',
  ),
  alsoNeeds(
    period(
      'LICENSE-OOB-NOT-EXTENDED',
      outOfBox,
      'Neither a restart nor a failed attempt makes the initial grace period longer.',
      '重新啟動或啟用失敗都不會延長初始寬限期。',
    ),
    'stimuli',
  ),
  period(
    'LICENSE-KMS-MINUTES',
    duration,
    'A KMS client that was just activated has 259,200 minutes left.',
    '剛透過 KMS 啟用的用戶端剩餘 259,200 分鐘。',
  ),
  period(
    'LICENSE-KMS-180-DAYS',
    duration,
    'A KMS activation lasts 180 days without renewal, on client and server editions alike.',
    '未更新的 KMS 啟用持續 180 天，用戶端與伺服器版本皆同。',
  ),
  period(
    'LICENSE-KMS-FIXED',
    duration,
    'The two intervals that a KMS host hands out leave the 180 days as they are.',
    'KMS 主機提供的兩種間隔不會改變 180 天的期限。',
  ),
  period(
    'LICENSE-KMS-SLIDING',
    inOperation,
    'A renewal that succeeds begins the 180 days anew.',
    '更新成功時，180 天的週期重新起算。',
  ),
  period(
    'LICENSE-KMS-RENEWED-FOR-YEARS',
    inOperation,
    'A KMS client that is renewed again and again stays licensed for as long as that goes on.',
    '持續獲得更新的 KMS 用戶端會一直保持已授權。',
  ),
  period(
    'LICENSE-KMS-FAILED-RENEWAL',
    inOperation,
    'A renewal that fails neither shortens nor lengthens what is left of the 180 days.',
    '更新失敗不會縮短或延長 180 天中剩餘的時間。',
  ),
  {
    ...period(
      'LICENSE-KMS-RENEWAL-COUNT',
      inOperation,
      'A renewal at which the count is too small renews nothing.',
      '計數不足時的更新不會延續啟用。',
    ),
    level: 'SHOULD',
  },
  period(
    'LICENSE-OOT-MINUTES',
    outOfTolerance,
    'The out-of-tolerance grace period begins with 43,200 minutes left.',
    '容許寬限期外 (OOT) 的寬限期以剩餘 43,200 分鐘起算。',
  ),
  period(
    'LICENSE-OOT-30-DAYS',
    outOfTolerance,
    'The out-of-tolerance grace period lasts 30 days, on client and server editions alike.',
    '容許寬限期外 (OOT) 的寬限期為 30 天，用戶端與伺服器版本皆同。',
  ),
  period(
    'LICENSE-OOT-AFTER-180',
    ['KMS activation timing', '180 days and 30 days'],
    'A KMS client turns to out-of-tolerance grace when 180 days brought no renewal, and to notification when 30 more brought none.',
    'KMS 用戶端 180 天未獲更新即轉入容許寬限期外 (OOT)，再過 30 天仍未啟用則進入通知模式。',
  ),
  {
    ...period(
      'LICENSE-OOT-NOTIFICATION-REASON',
      ['Table 10', '0xC004F009'],
      'A KMS client that was not activated again in the out-of-tolerance grace period gives the expired grace period as the reason.',
      '在容許寬限期外 (OOT) 寬限期內未再啟用的 KMS 用戶端，以寬限期已到期為原因。',
    ),
    level: 'SHOULD',
    code: '0xC004F009',
  },
  {
    ...period(
      'LICENSE-NOTIFICATION-LASTS',
      ['Table 1', 'Not renewed within 180 days and 30 days of grace'],
      'Notification does not end with time: without activation a system stays in it, whether it is restarted or not.',
      '通知狀態不會隨時間結束：未啟用的系統不論是否重新啟動皆維持於該狀態。',
    ),
    level: 'SHOULD',
    needs: ['wmi', 'stimuli'],
  },
  {
    ...period(
      'LICENSE-PERIOD-JUST-OVER',
      duration,
      'What a licence is at the very instant at which its 180 or its 30 days have passed follows the registered reading.',
      '剛好滿 180 天或 30 天的那一刻，授權為何種狀態依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'period-just-over',
  },
  {
    ...period(
      'LICENSE-MAK-PERMANENT',
      ['MAK scenarios', 'Converting KMS to MAK activation'],
      'A MAK activation has no end: ten years later the system is licensed.',
      'MAK 啟用沒有期限：十年後系統仍為已授權。',
    ),
    source: 'Planning Guide, MAK activation',
  },
  {
    ...period(
      'LICENSE-OFFLINE-PERMANENT',
      ['Table 2', '/atp'],
      'Nor has an activation by confirmation id.',
      '以確認識別碼完成的啟用同樣沒有期限。',
    ),
    source: 'Planning Guide, MAK activation',
  },
  {
    ...period(
      'LICENSE-EXTENDED-GRACE',
      ['Table 12', 'SoftwareLicensingProduct.LicenseStatus'],
      'Status 6, the extended grace period, is one of the states a licence can be in.',
      '狀態 6（延長的寬限期）是授權可能處於的狀態之一。',
    ),
    level: 'INFO',
    needs: [],
    notTestable: {
      en: 'No source says what brings a system into the extended grace period, so no scenario can lead one there.',
      zh: '沒有任何資料說明系統如何進入延長的寬限期，因此無法以情境重現。',
    },
  },
];

function period(id: string, [section, row]: Where, en: string, zh: string): Clause {
  return {
    id,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  };
}
