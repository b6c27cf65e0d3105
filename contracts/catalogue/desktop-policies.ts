import type { TargetCapability } from '../types/target-control.js';
import type { Clause } from './clause.js';

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
    ['virtual-clock'],
  ),
  policy(
    'OFF',
    against,
    'Policies that are disabled or not configured do not keep the desktop from turning black.',
    '已停用或未設定的原則無法防止桌面變黑。',
    ['virtual-clock'],
  ),
  policy(
    'ICONS-KEEP-NOTHING',
    against,
    'The policy on the desktop icons, alone, does not keep the desktop from turning black.',
    '僅啟用桌面圖示的原則無法防止桌面變黑。',
    ['virtual-clock'],
  ),
  {
    ...policy(
      'WHICH',
      against,
      'Which of the policies keeps the desktop from turning black follows the registered reading.',
      '由哪一項原則防止桌面變黑，依登記的解讀而定。',
      ['virtual-clock'],
    ),
    level: 'SHOULD',
    interpretation: 'policies-against-black',
  },
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
  {
    ...policy(
      'BACKGROUND-ALONE',
      background,
      'Whether the policy prevents a change of the wallpaper without Desktop Wallpaper follows the registered reading.',
      '未啟用「桌面底色圖案」時此原則是否防止變更底色圖案，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'background-policy-alone',
  },
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
    'WALLPAPER',
    wallpaper,
    'The policy shows the picture that it names, by a local path, on the desktop.',
    '此原則會在桌面顯示以本機路徑指定的圖片。',
  ),
  policy(
    'WALLPAPER-BITMAP',
    wallpaper,
    'The picture may be a bitmap as well as a JPEG file.',
    '圖片可為點陣圖，亦可為 JPEG 檔案。',
  ),
  policy('WALLPAPER-UNC', wallpaper, 'The picture may be named by a UNC path.', '圖片可用 UNC 路徑指定。'),
  policy(
    'WALLPAPER-STYLE',
    wallpaper,
    'The policy lays the picture out as it says: centered, tiled or stretched.',
    '此原則依指定將圖片置中、並列或延展顯示。',
  ),
  policy(
    'WALLPAPER-IMAGE-FIXED',
    wallpaper,
    'Under the policy the user cannot change the picture.',
    '在此原則下，使用者無法變更圖片。',
  ),
  policy(
    'WALLPAPER-STYLE-FIXED',
    wallpaper,
    'Under the policy the user cannot change how the picture is laid out.',
    '在此原則下，使用者無法變更圖片的呈現方式。',
  ),
  policy(
    'WALLPAPER-MISSING',
    wallpaper,
    'Where the file is not available when the user logs on, no picture is shown.',
    '使用者登入時若檔案無法使用，則不顯示任何圖片。',
  ),
  policy(
    'WALLPAPER-NO-ALTERNATIVE',
    wallpaper,
    'The user cannot name another picture in place of one that is not available.',
    '圖片無法使用時，使用者無法指定替代的圖片。',
  ),
  policy(
    'WALLPAPER-OFF',
    wallpaper,
    'While the policy is disabled or not configured, no wallpaper is given.',
    '原則已停用或未設定時，不會指定底色圖案。',
  ),
  policy(
    'WALLPAPER-OWN',
    wallpaper,
    'While the policy is disabled or not configured, users choose a wallpaper themselves.',
    '原則已停用或未設定時，使用者可自行選取底色圖案。',
  ),
  policy(
    'WALLPAPER-WITHDRAWN',
    wallpaper,
    'Once the policy is disabled, its picture is gone.',
    '原則停用之後，其指定的圖片不再顯示。',
  ),
  unseen(
    policy(
      'WALLPAPER-ALL-USERS',
      wallpaper,
      'The policy shows its picture on the desktops of all users.',
      '此原則在所有使用者的桌面顯示圖片。',
    ),
    'Target control knows one user of a computer.',
    '目標控制僅有一位電腦使用者。',
  ),
  unseen(
    policy(
      'WALLPAPER-REMOTE',
      wallpaper,
      'The policy does not apply to Remote Desktop server sessions.',
      '此原則不會套用至遠端桌面伺服器工作階段。',
    ),
    'Target control knows no remote sessions.',
    '目標控制沒有遠端工作階段。',
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

function policy(id: string, row: string, en: string, zh: string, needs: readonly TargetCapability[] = []): Clause {
  return {
    id: `DESKTOP-POLICY-${id}`,
    section: 'Table 4',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['desktop', 'stimuli', ...needs],
  };
}

function unseen(clause: Clause, en: string, zh: string): Clause {
  return { ...clause, level: 'INFO', notTestable: { en, zh } };
}
