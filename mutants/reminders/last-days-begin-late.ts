import type { Mutant } from '../mutant.js';

export const lastDaysBeginLate: Mutant = {
  id: 'last-days-begin-late',
  breaks: 'Reminders every four hours begin when two days are left.',
  kills: ['REMINDER-LAST-THREE-DAYS'],
  machine: {
    reminderStages: () => [
      { lastHours: 48, everyHours: 4 },
      { lastHours: 24, everyHours: 1 },
    ],
  },
};
