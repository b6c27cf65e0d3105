import type { Clause } from './clause.js';
import { afterStimulus, inUnreachedState, printed } from './printed-clause.js';

/** When an activation ends, as `/xpr` prints it. */
export const slmgrExpiry: readonly Clause[] = [
  expiry('KMS', 'MUST', 'Of a KMS activation /xpr gives the date on which it expires.', '/xpr 提供 KMS 啟用的到期日。'),
  expiry(
    'KMS-TEXT',
    'SHOULD',
    'That date stands in the published sentence on a volume activation.',
    '該日期列於已發佈的大量啟用到期訊息中。',
  ),
  expiry(
    'PERMANENT',
    'MUST',
    'Of a MAK activation, which is permanent, /xpr gives no date on which it expires.',
    'MAK 啟用永久有效，/xpr 不提供到期日。',
  ),
  expiry(
    'PERMANENT-TEXT',
    'SHOULD',
    'Of a MAK activation, and of no MAK that is not activated, /xpr says that it is permanent.',
    '/xpr 說明 MAK 啟用永久有效；尚未啟用的 MAK 則否。',
  ),
  expiry(
    'ID',
    'MUST',
    'With an activation id, /xpr is about the edition of that id.',
    '指定啟用識別碼時，/xpr 針對該識別碼所屬版本。',
  ),
  expiry('ELEVATION', 'MUST', 'A standard user may run /xpr.', '標準使用者可執行 /xpr。'),
  expiry(
    'UNKNOWN-ID',
    'MUST',
    'For an activation id that no product has, /xpr gives no date.',
    '對於不屬於任何產品的啟用識別碼，/xpr 不提供日期。',
  ),
  expiry('RENEWED', 'SHOULD', 'After a renewal /xpr gives the later date.', '更新啟用之後，/xpr 提供較晚的日期。'),
  expiry(
    'INITIAL-GRACE',
    'SHOULD',
    'In the first grace period /xpr says when it ends.',
    '在初始寬限期內，/xpr 說明其結束時間。',
  ),
  afterStimulus(
    expiry(
      'ADDITIONAL-GRACE',
      'SHOULD',
      'In the out-of-tolerance grace period /xpr says when that ends.',
      '在 OOT 寬限期內，/xpr 說明其結束時間。',
    ),
  ),
  afterStimulus(
    expiry(
      'NON-GENUINE-GRACE',
      'SHOULD',
      'In the non-genuine grace period /xpr says when that ends.',
      '在非正版寬限期內，/xpr 說明其結束時間。',
    ),
  ),
  expiry(
    'NOTIFICATION',
    'SHOULD',
    'In notification /xpr says so and gives no date.',
    '在通知狀態下，/xpr 說明該狀態且不提供日期。',
  ),
  expiry(
    'NO-KEY',
    'SHOULD',
    'Without a product key /xpr says that none was found.',
    '未安裝產品金鑰時，/xpr 說明找不到產品金鑰。',
  ),
  inUnreachedState(
    expiry(
      'EXTENDED-GRACE',
      'SHOULD',
      'In the extended grace period /xpr says when that ends.',
      '在延長的寬限期內，/xpr 說明其結束時間。',
    ),
  ),
  inUnreachedState(
    expiry(
      'UNLICENSED',
      'SHOULD',
      'Of an unlicensed product that has a key /xpr says "Unlicensed".',
      '對於有金鑰但未授權的產品，/xpr 顯示「Unlicensed」。',
    ),
  ),
];

function expiry(id: string, level: 'MUST' | 'SHOULD', en: string, zh: string): Clause {
  return printed(`EXPIRY-${id}`, '/xpr', level, en, zh);
}
