import type { Mutant } from '../mutant.js';

export const noReminderAtLogon: Mutant = {
  id: 'no-reminder-at-logon',
  breaks: 'No logon brings a reminder before the last days.',
  kills: ['REMINDER-AT-LOGON', 'REMINDER-EVERY-DAY', 'NOTIFICATION-DISABLED-DEFAULT', 'NOTIFICATION-DISABLED-ZERO'],
  machine: { remindsAtLogon: () => false },
};
