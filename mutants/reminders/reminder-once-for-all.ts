import type { Mutant } from '../mutant.js';

export const reminderOnceForAll: Mutant = {
  id: 'reminder-once-for-all',
  breaks: 'One reminder is all there is before the last days.',
  kills: ['REMINDER-EVERY-DAY'],
  machine: { remindsAtLogon: remindedAt => remindedAt === null },
};
