import type { Mutant } from '../mutant.js';

export const lastDaysBeginEarly: Mutant = {
  id: 'last-days-begin-early',
  breaks: 'Reminders every four hours begin an hour before three days are left.',
  kills: ['REMINDER-LAST-THREE-DAYS'],
  machine: {
    reminderStages: () => [
      { lastHours: 73, everyHours: 4 },
      { lastHours: 24, everyHours: 1 },
    ],
  },
};
