import type { Clause } from './clause.js';
import { policy } from './desktop-policy-clause.js';
import { leftOpen, unseen } from './told-clause.js';

const row = 'Desktop Wallpaper';

/** The group policy that fixes the picture on the desktop (Table 4). */
export const desktopWallpaper: readonly Clause[] = [
  policy(
    'WALLPAPER',
    row,
    'The policy shows the picture that it names, by a local path, on the desktop.',
    '此原則會在桌面顯示以本機路徑指定的圖片。',
  ),
  policy(
    'WALLPAPER-BITMAP',
    row,
    'The picture may be a bitmap as well as a JPEG file.',
    '圖片可為點陣圖，亦可為 JPEG 檔案。',
  ),
  policy('WALLPAPER-UNC', row, 'The picture may be named by a UNC path.', '圖片可用 UNC 路徑指定。'),
  policy(
    'WALLPAPER-STYLE',
    row,
    'The policy lays the picture out as it says: centered, tiled or stretched.',
    '此原則依指定將圖片置中、並列或延展顯示。',
  ),
  policy(
    'WALLPAPER-IMAGE-FIXED',
    row,
    'Under the policy the user cannot change the picture.',
    '在此原則下，使用者無法變更圖片。',
  ),
  policy(
    'WALLPAPER-STYLE-FIXED',
    row,
    'Under the policy the user cannot change how the picture is laid out.',
    '在此原則下，使用者無法變更圖片的呈現方式。',
  ),
  policy(
    'WALLPAPER-MISSING',
    row,
    'Where the file is not available when the user logs on, no picture is shown.',
    '使用者登入時若檔案無法使用，則不顯示任何圖片。',
  ),
  policy(
    'WALLPAPER-NO-ALTERNATIVE',
    row,
    'The user cannot name another picture in place of one that is not available.',
    '圖片無法使用時，使用者無法指定替代的圖片。',
  ),
  leftOpen(
    policy(
      'WALLPAPER-OFF',
      row,
      'What a user who chose nothing sees while the policy is disabled or not configured follows the registered reading.',
      '原則已停用或未設定且使用者未選取圖片時所見的桌面，依登記的解讀而定。',
    ),
    'wallpaper-without-policy',
  ),
  policy(
    'WALLPAPER-OWN',
    row,
    'While the policy is disabled or not configured, users choose a wallpaper themselves.',
    '原則已停用或未設定時，使用者可自行選取底色圖案。',
  ),
  policy(
    'WALLPAPER-WITHDRAWN',
    row,
    'Once the policy is disabled, its picture is gone.',
    '原則停用之後，其指定的圖片不再顯示。',
  ),
  unseen(
    policy(
      'WALLPAPER-ALL-USERS',
      row,
      'The policy shows its picture on the desktops of all users.',
      '此原則在所有使用者的桌面顯示圖片。',
    ),
    'Target control knows one user of a computer.',
    '目標控制僅有一位電腦使用者。',
  ),
  unseen(
    policy(
      'WALLPAPER-REMOTE',
      row,
      'The policy does not apply to Remote Desktop server sessions.',
      '此原則不會套用至遠端桌面伺服器工作階段。',
    ),
    'Target control knows no remote sessions.',
    '目標控制沒有遠端工作階段。',
  ),
];
