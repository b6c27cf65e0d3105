import type { Mutant } from '../mutant.js';

export const reminderEveryThreeHours: Mutant = {
  id: 'reminder-every-three-hours',
  breaks: 'On the last days but one the reminder comes every three hours.',
  kills: ['REMINDER-FOUR-HOURS'],
  machine: {
    reminderStages: () => [
      { lastHours: 72, everyHours: 3 },
      { lastHours: 24, everyHours: 1 },
    ],
  },
};
