import { alsoNeeds } from './also-needs.js';
import type { Clause } from './clause.js';
import { afterStimulus, inUnreachedState, printed } from './printed-clause.js';

/** The licence as `/dli` and `/dlv` print it: which product is meant, its key and where its licence stands. */
export const slmgrDisplay: readonly Clause[] = [
  printed(
    'DISPLAY-DLI',
    '/dli',
    'MUST',
    'Without an argument, /dli shows the licence of the edition that is installed and active.',
    '未指定參數時，/dli 顯示已安裝且使用中版本的授權資訊。',
  ),
  printed(
    'DISPLAY-DLI-ID',
    '/dli',
    'MUST',
    'With an activation id, /dli shows the edition of that id.',
    '指定啟用識別碼時，/dli 顯示該識別碼所屬版本。',
  ),
  printed(
    'DISPLAY-DLI-ALL',
    '/dli',
    'MUST',
    'With All, /dli shows every installed product that applies.',
    '指定 All 時，/dli 顯示所有適用的已安裝產品。',
  ),
  printed(
    'DISPLAY-DLI-ELEVATION',
    '/dli',
    'MUST',
    'A standard user gets from /dli what an administrator gets.',
    '標準使用者執行 /dli 所得內容與系統管理員相同。',
  ),
  printed(
    'DISPLAY-UNKNOWN-ID',
    '/dli, /dlv',
    'MUST',
    'Asked for an activation id that no product has, slmgr shows no licence.',
    '指定不屬於任何產品的啟用識別碼時，slmgr 不顯示授權資訊。',
  ),
  printed(
    'DISPLAY-UNKNOWN-ID-ERROR',
    '/dli, /dlv',
    'SHOULD',
    'An activation id that no product has is answered with an error line.',
    '不屬於任何產品的啟用識別碼會得到一行錯誤訊息。',
  ),
  printed(
    'DISPLAY-NO-KEY',
    '/dli, /dlv',
    'SHOULD',
    'Where no product key is installed, /dli and /dlv say that none was found.',
    '未安裝產品金鑰時，/dli 與 /dlv 說明找不到產品金鑰。',
  ),
  printed('DISPLAY-NAME', '/dli, /dlv', 'SHOULD', 'The line "Name" names the edition.', '「Name」一行列出版本名稱。'),
  printed(
    'DISPLAY-CHANNEL',
    '/dli, /dlv',
    'SHOULD',
    'The line "Description" ends with the channel of the installed key.',
    '「Description」一行以已安裝金鑰的通道結尾。',
  ),
  printed(
    'DISPLAY-PARTIAL-KEY',
    '/dli, /dlv',
    'SHOULD',
    'Of the product key its last five characters are shown, and no more.',
    '產品金鑰僅顯示最後五個字元。',
  ),
  afterStimulus(
    printed(
      'DISPLAY-STATUS-UNLICENSED',
      '/dli, /dlv',
      'SHOULD',
      'Licence status 0 reads "Unlicensed", on a licence that is not in use.',
      '授權狀態 0 顯示為「Unlicensed」，且授權未使用中。',
    ),
  ),
  printed(
    'DISPLAY-STATUS-LICENSED',
    '/dli, /dlv',
    'SHOULD',
    'Licence status 1 reads "Licensed".',
    '授權狀態 1 顯示為「Licensed」。',
  ),
  printed(
    'DISPLAY-STATUS-INITIAL-GRACE',
    '/dli, /dlv',
    'SHOULD',
    'Licence status 2 reads "Initial grace period".',
    '授權狀態 2 顯示為「Initial grace period」。',
  ),
  afterStimulus(
    printed(
      'DISPLAY-STATUS-ADDITIONAL-GRACE',
      '/dli, /dlv',
      'SHOULD',
      'Licence status 3 reads "Additional grace period" with both its causes in brackets.',
      '授權狀態 3 顯示為「Additional grace period」並以括號列出兩種原因。',
    ),
  ),
  afterStimulus(
    printed(
      'DISPLAY-STATUS-NON-GENUINE-GRACE',
      '/dli, /dlv',
      'SHOULD',
      'Licence status 4 reads "Non-genuine grace period.", the only one with a full stop.',
      '授權狀態 4 顯示為「Non-genuine grace period.」，是唯一帶有句點者。',
    ),
  ),
  printed(
    'DISPLAY-STATUS-NOTIFICATION',
    '/dli, /dlv',
    'SHOULD',
    'Licence status 5 reads "Notification".',
    '授權狀態 5 顯示為「Notification」。',
  ),
  inUnreachedState(
    printed(
      'DISPLAY-STATUS-EXTENDED-GRACE',
      '/dli, /dlv',
      'SHOULD',
      'Licence status 6 reads "Extended grace period".',
      '授權狀態 6 顯示為「Extended grace period」。',
    ),
  ),
  inUnreachedState(
    printed(
      'DISPLAY-REASON-NON-GENUINE',
      '/dli, /dlv',
      'SHOULD',
      'The reason 0xC004F200, which Table 10 does not have, is shown as non-genuine.',
      '表 10 所沒有的原因 0xC004F200 註明為非正版。',
    ),
  ),
  printed(
    'DISPLAY-REASON-EXPIRED',
    '/dli, /dlv',
    'SHOULD',
    'In notification after a grace period the reason 0xC004F009 is shown as expired grace time.',
    '寬限期結束後進入通知狀態時，原因 0xC004F009 註明為寬限時間到期。',
  ),
  afterStimulus(
    printed(
      'DISPLAY-REASON-OTHER',
      '/dli, /dlv',
      'SHOULD',
      'A reason that slmgr does not explain is shown as its code and a full stop.',
      'slmgr 未加說明的原因僅顯示代碼與句點。',
    ),
  ),
  printed(
    'DISPLAY-REASON-ONLY',
    '/dli, /dlv',
    'SHOULD',
    'A reason is shown in notification only.',
    '僅在通知狀態顯示原因。',
  ),
  printed(
    'DISPLAY-VOLUME-EXPIRATION',
    '/dli, /dlv',
    'SHOULD',
    'A KMS activation shows the minutes until it expires.',
    'KMS 啟用會顯示距離到期的分鐘數。',
  ),
  alsoNeeds(
    printed(
      'DISPLAY-TIME-REMAINING',
      '/dli, /dlv',
      'SHOULD',
      'A grace period shows the minutes that remain of it.',
      '寬限期會顯示剩餘的分鐘數。',
    ),
    'stimuli',
  ),
  {
    ...printed(
      'DISPLAY-DAYS',
      '/dli, /dlv',
      'SHOULD',
      'Beside the minutes stand the whole days in them.',
      '分鐘數旁列出其中的完整天數。',
    ),
    interpretation: 'days-displayed',
  },
  printed(
    'DISPLAY-NO-EXPIRATION',
    '/dli, /dlv',
    'SHOULD',
    'A MAK activation shows neither an expiration nor a remaining time.',
    'MAK 啟用不顯示到期時間或剩餘時間。',
  ),
];
