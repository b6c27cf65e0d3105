import type { Mutant } from '../mutant.js';

export const lastDayBeginsEarly: Mutant = {
  id: 'last-day-begins-early',
  breaks: 'Hourly reminders begin with two days left.',
  kills: ['REMINDER-FOUR-HOURS'],
  machine: {
    reminderStages: () => [
      { lastHours: 72, everyHours: 4 },
      { lastHours: 48, everyHours: 1 },
    ],
  },
};
