import type { Mutant } from '../mutant.js';

export const fiveComputers: Mutant = {
  id: 'five-computers',
  breaks: 'A host key can be activated on five computers only.',
  kills: ['HOST-KEY-SIX-COMPUTERS'],
  profile: { hostKeyLimit: { computers: 5, activationsEach: 10 } },
};
