import type { Mutant } from '../mutant.js';

export const publishedOnce: Mutant = {
  id: 'published-once',
  breaks: 'A host publishes itself when it is activated and never again.',
  kills: ['HOST-PUBLISH-DAILY'],
  machine: { publishHours: () => 1_000_000 },
};
