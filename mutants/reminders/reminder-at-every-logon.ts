import type { Mutant } from '../mutant.js';

export const reminderAtEveryLogon: Mutant = {
  id: 'reminder-at-every-logon',
  breaks: 'Every logon brings a reminder.',
  kills: ['REMINDER-ONCE-A-DAY'],
  machine: { remindsAtLogon: () => true },
};
