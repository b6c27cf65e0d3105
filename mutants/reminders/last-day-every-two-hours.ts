import type { Mutant } from '../mutant.js';

export const lastDayEveryTwoHours: Mutant = {
  id: 'last-day-every-two-hours',
  breaks: 'On the last day the reminder comes every two hours.',
  kills: ['REMINDER-HOURLY'],
  machine: {
    reminderStages: () => [
      { lastHours: 72, everyHours: 4 },
      { lastHours: 24, everyHours: 2 },
    ],
  },
};
