import type { TargetInterface } from '../types/target-control.js';
import type { Clause } from './clause.js';

/** How often a user is reminded while the first grace period runs. The guide shows no reminder; a sibling page gives the rhythm. */
export const reminders: readonly Clause[] = [
  reminder(
    'AT-LOGON',
    'In the first grace period a balloon at logon reminds the user to activate.',
    '初始寬限期內，登入時以球形文字說明提醒使用者啟用。',
  ),
  reminder(
    'ONCE-A-DAY',
    'A second logon on the same day brings no second reminder, until three days are left.',
    '在剩餘三天之前，同一天再次登入不會再次提醒。',
  ),
  reminder('EVERY-DAY', 'The reminder comes on every day with a logon.', '每個有登入的日子都會提醒。'),
  reminder(
    'LOGON-ONLY',
    'Until three days are left, a user who stays logged on is not reminded again.',
    '在剩餘三天之前，持續登入的使用者不會再次收到提醒。',
  ),
  reminder(
    'LAST-THREE-DAYS',
    'When three days are left, a user who is logged on is reminded without another logon.',
    '剩餘三天時，已登入的使用者不需再次登入即會收到提醒。',
  ),
  reminder(
    'FOUR-HOURS',
    'On the first two of the last three days the reminder comes every four hours.',
    '最後三天的前兩天，每四小時提醒一次。',
  ),
  reminder('HOURLY', 'On the last day the reminder comes every hour.', '最後一天每小時提醒一次。'),
  reminder(
    'GRACE-ENDED',
    'When the grace period has ended, no reminder of it comes any more.',
    '寬限期結束後，不再有該寬限期的提醒。',
  ),
  reminder('ACTIVATED', 'Once the computer is activated, no reminder comes any more.', '電腦啟用之後，不再提醒。', [
    'wmi',
  ]),
];

function reminder(id: string, en: string, zh: string, needs: readonly TargetInterface[] = []): Clause {
  return {
    id: `REMINDER-${id}`,
    section: 'Table 1',
    row: 'Not activated when the grace period ended',
    source: 'Windows 7 documentation, What If Systems Are Not Activated?',
    statement: { en, zh },
    level: 'SHOULD',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['notifications', 'stimuli', ...needs],
  };
}
