import type { Mutant } from '../mutant.js';

export const publishedEveryHour: Mutant = {
  id: 'published-every-hour',
  breaks: 'A host publishes itself every hour.',
  kills: ['HOST-PUBLISH-DAILY'],
  machine: { publishHours: () => 1 },
};
