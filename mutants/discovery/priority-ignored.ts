import type { Mutant } from '../mutant.js';

export const priorityIgnored: Mutant = {
  id: 'priority-ignored',
  breaks: 'Hosts are asked in the order in which DNS lists them.',
  kills: ['DISCOVERY-PRIORITY'],
  machine: { orderHosts: (locations, random) => ({ ordered: [...locations], random }) },
};
