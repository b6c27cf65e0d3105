import type { Mutant } from '../mutant.js';

export const highestPriorityFirst: Mutant = {
  id: 'highest-priority-first',
  breaks: 'The highest number is taken for the highest priority.',
  kills: ['DISCOVERY-PRIORITY'],
  machine: {
    orderHosts: (locations, random) => ({ ordered: [...locations].sort((a, b) => b.priority - a.priority), random }),
  },
};
