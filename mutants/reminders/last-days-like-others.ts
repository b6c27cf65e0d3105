import type { Mutant } from '../mutant.js';

export const lastDaysLikeOthers: Mutant = {
  id: 'last-days-like-others',
  breaks: 'The last three days are like the others.',
  kills: ['REMINDER-LAST-THREE-DAYS', 'REMINDER-FOUR-HOURS', 'REMINDER-HOURLY'],
  machine: { reminderStages: () => [] },
};
