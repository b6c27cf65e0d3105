import type { Mutant } from '../mutant.js';

export const reminderEveryFiveHours: Mutant = {
  id: 'reminder-every-five-hours',
  breaks: 'On the last days but one the reminder comes every five hours.',
  kills: ['REMINDER-FOUR-HOURS'],
  machine: {
    reminderStages: () => [
      { lastHours: 72, everyHours: 5 },
      { lastHours: 24, everyHours: 1 },
    ],
  },
};
