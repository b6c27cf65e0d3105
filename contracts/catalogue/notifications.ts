import type { TargetInterface } from '../types/target-control.js';
import type { Clause } from './clause.js';
import { leftOpen, told, unseen } from './told-clause.js';

const expired = 'Not activated when the grace period ended';
const hardware = 'Hardware or BIOS changed';
const lapsed = 'Not reactivated within 180 days';
const notRenewed = 'Not renewed within 180 days and 30 days of grace';
const notGenuine = 'Online validation failed or activation exploit detected';
const components = 'Licensing components changed';
const files = 'License files changed';

/** What a user is told of an activation issue (Table 1). The balloons and dialogs are pictures in the guide: their words cannot be judged. */
export const notifications: readonly Clause[] = [
  ...issue(
    'GRACE-EXPIRED',
    expired,
    [],
    'a computer that was not activated when its grace period ended',
    '啟用寬限期結束而電腦尚未啟用',
  ),
  ...issue(
    'HARDWARE',
    hardware,
    ['wmi'],
    'an activated computer whose hardware has changed so much that it must be activated again',
    '先前已啟用的電腦因硬體變更而必須重新啟用',
  ),
  ...issue(
    '180-DAYS',
    lapsed,
    ['wmi'],
    'a KMS client that has not reactivated itself within 180 days',
    'KMS 用戶端未在 180 天內自行重新啟用',
  ),
  ...issue(
    '210-DAYS',
    notRenewed,
    ['wmi'],
    'a KMS client that has not renewed its activation within 180 days and the 30 days of grace after them',
    'KMS 用戶端在 180 天加 30 天寬限期內尚未更新其啟用',
  ),
  ...issue('NOT-GENUINE', notGenuine, [], 'a computer on which online validation failed', '線上驗證失敗'),
  ...issue('COMPONENTS', components, [], 'licensing components that were changed', 'Windows 授權元件已變更'),
  ...issue('LICENSE-FILES', files, [], 'license files that were changed', 'Windows 授權檔案已變更'),
  unseen(
    told(
      'EXPLOIT',
      notGenuine,
      'A user is told of an activation exploit that let an unauthorized version pass product activation.',
      '偵測到允許未經授權的版本通過產品啟用的漏洞利用時，會告知使用者。',
    ),
    'The guide gives it the balloon and the dialog of a failed validation, and from outside the two are one occurrence.',
    '本指南將其與驗證失敗共用同一球形文字說明與對話方塊，從外部無從區分。',
  ),
  {
    ...told(
      'NOT-GENUINE-ENDED',
      notGenuine,
      'When the non-genuine grace period has ended, the user is still told of a copy that is not genuine.',
      '非正版寬限期結束後，仍告知使用者該副本不是正版。',
    ),
    level: 'SHOULD',
  },
  {
    ...told(
      'TAMPERING-ENDED',
      `${components}, ${files}`,
      'When the grace period after such a change has ended, the user is still told of what was changed.',
      '此類變更後的寬限期結束後，仍告知使用者遭變更的項目。',
    ),
    level: 'SHOULD',
  },
  leftOpen(
    told(
      'HARDWARE-ENDED',
      hardware,
      'What the user is told when the grace period after a change of hardware has ended follows the registered reading.',
      '硬體變更後的寬限期結束時告知使用者的內容，依登記的解讀而定。',
      ['wmi'],
    ),
    'hardware-grace-ended',
  ),
  told(
    'ACTIVATED',
    expired,
    'The user of an activated computer is told of no activation issue.',
    '已啟用的電腦不會顯示任何啟用問題的通知。',
    ['wmi'],
  ),
  told(
    'TOLERATED',
    hardware,
    'A change of hardware that needs no reactivation is not told of.',
    '不需重新啟用的硬體變更不會顯示通知。',
    ['wmi'],
  ),
  told(
    'REMEDIED',
    expired,
    'Once the computer is activated its user is told of the issue no more.',
    '電腦啟用之後，不再告知使用者先前的問題。',
    ['wmi'],
  ),
  leftOpen(
    told(
      'WHILE-LOGGED-ON',
      notGenuine,
      'When a user who is already logged on is told of an issue follows the registered reading.',
      '已登入的使用者何時得知問題，依登記的解讀而定。',
      ['wmi'],
    ),
    'told-while-logged-on',
  ),
  leftOpen(
    told(
      'UNLICENSED',
      expired,
      'Whether the user of a computer without a product key is told so follows the registered reading.',
      '是否告知沒有產品金鑰之電腦的使用者，依登記的解讀而定。',
      ['slmgr'],
    ),
    'unlicensed-user-told',
  ),
  unseen(
    told(
      'WORDS',
      expired,
      'Balloons and dialogs read as the pictures of the table show them.',
      '球形文字說明與對話方塊的文字如表中圖片所示。',
    ),
    'The guide has them as pictures; an implementation words them itself.',
    '本指南僅以圖片呈現，文字由實作自行決定。',
  ),
];

/** A row of Table 1: its balloon and its dialog. */
function issue(id: string, row: string, needs: readonly TargetInterface[], en: string, zh: string): Clause[] {
  return [
    told(`${id}-BALLOON`, row, `A balloon tells the user of ${en}.`, `${zh}時，以球形文字說明告知使用者。`, needs),
    told(`${id}-DIALOG`, row, `A dialog tells the user of ${en}.`, `${zh}時，以對話方塊告知使用者。`, needs),
  ];
}
