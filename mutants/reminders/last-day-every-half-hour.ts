import type { Mutant } from '../mutant.js';

export const lastDayEveryHalfHour: Mutant = {
  id: 'last-day-every-half-hour',
  breaks: 'On the last day the reminder comes every half hour.',
  kills: ['REMINDER-HOURLY'],
  machine: {
    reminderStages: () => [
      { lastHours: 72, everyHours: 4 },
      { lastHours: 24, everyHours: 0.5 },
    ],
  },
};
