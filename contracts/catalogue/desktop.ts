import type { TargetInterface } from '../types/target-control.js';
import type { Clause } from './clause.js';

const userExperience = 'Volume Activation documentation, User Experience';
const glossary = "Microsoft's glossary on genuine Windows";

/** The black desktop of the notification state, which Table 4 presupposes. */
export const desktop: readonly Clause[] = [
  {
    ...onDesktop('BLACK', 'In notification the desktop is plain black.', '處於通知狀態時，桌面為純黑色。', ['wmi']),
    source: userExperience,
  },
  {
    ...onDesktop(
      'BLACK-LOGGED-ON',
      'When the grace period ends while a user is logged on, the desktop is black within the hour.',
      '寬限期在使用者登入期間結束時，桌面會在一小時內變黑。',
    ),
    level: 'SHOULD',
    source: glossary,
  },
  onDesktop(
    'GRACE',
    'While a grace period runs, Windows leaves the desktop as it is.',
    '寬限期內 Windows 不變更桌面。',
    ['wmi'],
  ),
  onDesktop(
    'ACTIVATED',
    'On an activated computer Windows leaves the desktop as it is.',
    '在已啟用的電腦上 Windows 不變更桌面。',
    ['wmi'],
  ),
  reset(
    'CHANGEABLE',
    'In notification too the user can put another picture on the desktop.',
    '處於通知狀態時，使用者仍可將其他圖片設為桌面。',
  ),
  reset(
    'BLACK-AGAIN',
    'Every 60 minutes a desktop that was changed in notification turns black again.',
    '在通知狀態下變更的桌面每 60 分鐘會重設為黑色。',
  ),
  reset(
    'BLACK-AGAIN-AND-AGAIN',
    'However often it is changed, the desktop turns black again.',
    '無論變更多少次，桌面都會再次重設為黑色。',
  ),
  reset(
    'ICONS-UNTOUCHED',
    'In notification the user can still change the desktop icons.',
    '處於通知狀態時，使用者仍可變更桌面圖示。',
  ),
  onDesktop(
    'REMEDIED',
    'Once the computer is activated, Windows turns the desktop black no more.',
    '電腦啟用之後，Windows 不再將桌面變黑。',
    ['wmi'],
  ),
];

function onDesktop(id: string, en: string, zh: string, needs: readonly TargetInterface[] = []): Clause {
  return {
    id: `DESKTOP-${id}`,
    section: 'Table 4',
    row: 'Against the black desktop',
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['desktop', 'stimuli', ...needs],
  };
}

/** Only a support page says it. */
function reset(id: string, en: string, zh: string): Clause {
  return { ...onDesktop(id, en, zh), level: 'SHOULD', source: glossary };
}
