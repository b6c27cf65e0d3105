import type { Mutant } from '../mutant.js';

export const reminderEveryOtherDay: Mutant = {
  id: 'reminder-every-other-day',
  breaks: 'The reminder comes on every other day.',
  kills: ['REMINDER-EVERY-DAY'],
  machine: { remindsAtLogon: (remindedAt, now) => remindedAt === null || now - remindedAt >= 48 * 3_600_000 },
};
