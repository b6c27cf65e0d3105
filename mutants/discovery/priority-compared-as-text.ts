import type { Mutant } from '../mutant.js';

export const priorityComparedAsText: Mutant = {
  id: 'priority-compared-as-text',
  breaks: 'Priorities are sorted as text: 10 before 9.',
  kills: ['DISCOVERY-PRIORITY'],
  machine: {
    orderHosts: (locations, random) => ({
      ordered: [...locations].sort((a, b) => (String(a.priority) < String(b.priority) ? -1 : 1)),
      random,
    }),
  },
};
