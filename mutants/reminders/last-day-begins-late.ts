import type { Mutant } from '../mutant.js';

export const lastDayBeginsLate: Mutant = {
  id: 'last-day-begins-late',
  breaks: 'Hourly reminders begin with twenty hours left.',
  kills: ['REMINDER-HOURLY'],
  machine: {
    reminderStages: () => [
      { lastHours: 72, everyHours: 4 },
      { lastHours: 20, everyHours: 1 },
    ],
  },
};
