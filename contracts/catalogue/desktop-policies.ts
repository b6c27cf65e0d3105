import type { Clause } from './clause.js';
import { policy } from './desktop-policy-clause.js';
import { leftOpen, unseen } from './told-clause.js';

const against = 'Against the black desktop';
const background = 'Prevent changing desktop background';
const wallpaper = 'Desktop Wallpaper';
const icons = 'Prevent changing desktop icons';

/** The group policies of Table 4: each by itself, and together against the black desktop. */
export const desktopPolicies: readonly Clause[] = [
  policy(
    'KEEPS',
    against,
    'With these policies enabled the desktop does not turn black in notification.',
    '啟用這些原則後，桌面在通知狀態下不會變黑。',
  ),
  policy(
    'OFF',
    against,
    'Policies that are disabled or not configured do not keep the desktop from turning black.',
    '已停用或未設定的原則無法防止桌面變黑。',
  ),
  leftOpen(
    policy(
      'ICONS-KEEP-NOTHING',
      against,
      'The policy on the desktop icons, alone, does not keep the desktop from turning black.',
      '僅啟用桌面圖示的原則無法防止桌面變黑。',
    ),
    'policies-against-black',
  ),
  leftOpen(
    policy(
      'WHICH',
      against,
      'Which of the policies keeps the desktop from turning black follows the registered reading.',
      '由哪一項原則防止桌面變黑，依登記的解讀而定。',
    ),
    'policies-against-black',
  ),
  policy(
    'BACKGROUND-DEFAULT',
    background,
    'By default users can put a background picture on their desktop.',
    '依預設，使用者可以將背景圖片新增至桌面。',
  ),
  policy(
    'BACKGROUND-OFF',
    background,
    'While the policy is disabled or not configured, the background can be changed.',
    '原則已停用或未設定時，可以變更背景。',
  ),
  policy(
    'BACKGROUND',
    `${background}, ${wallpaper}`,
    'With the policy and Desktop Wallpaper enabled, the user can change no setting of the background.',
    '同時啟用此原則與「桌面底色圖案」時，使用者無法變更背景的任何設定。',
  ),
  leftOpen(
    policy(
      'BACKGROUND-ALONE',
      background,
      'Whether the policy prevents a change of the wallpaper without Desktop Wallpaper follows the registered reading.',
      '未啟用「桌面底色圖案」時此原則是否防止變更底色圖案，依登記的解讀而定。',
    ),
    'background-policy-alone',
  ),
  policy(
    'BACKGROUND-LEAVES-ICONS',
    background,
    'The policies on the background leave the desktop icons to the user.',
    '背景的原則不影響使用者變更桌面圖示。',
  ),
  unseen(
    policy(
      'BACKGROUND-BITMAPS',
      background,
      'Another policy, which the row refers to, allows bitmaps alone as wallpaper.',
      '該列所參照的另一項原則僅允許點陣圖作為底色圖案。',
    ),
    'The guide names that policy and describes nothing of it.',
    '本指南僅提及該原則，未加以說明。',
  ),
  policy(
    'ICONS-DEFAULT',
    icons,
    'By default users can show, hide and change the desktop icons.',
    '依預設，使用者可以顯示、隱藏或變更桌面圖示。',
  ),
  policy(
    'ICONS',
    icons,
    'While the policy is enabled, users cannot change the desktop icons.',
    '原則啟用時，使用者無法變更桌面圖示。',
  ),
  policy(
    'ICONS-OFF',
    icons,
    'While the policy is disabled or not configured, users can change the desktop icons.',
    '原則已停用或未設定時，使用者可以變更桌面圖示。',
  ),
  policy(
    'ICONS-ALONE',
    icons,
    'The policy on the icons leaves the background to the user.',
    '桌面圖示的原則不影響使用者變更背景。',
  ),
  unseen(
    policy(
      'ICONS-EARLIER',
      icons,
      'Before Windows Vista the policy also hides the Desktop tab of the control panel.',
      '在 Windows Vista 以前的作業系統中，此原則也會隱藏控制台的桌面索引標籤。',
    ),
    'The guide is about later systems; no such system can be set up.',
    '本指南適用於較新的系統，無法建立此類系統。',
  ),
];
