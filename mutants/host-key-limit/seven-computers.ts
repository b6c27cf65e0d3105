import type { Mutant } from '../mutant.js';

export const sevenComputers: Mutant = {
  id: 'seven-computers',
  breaks: 'A host key can be activated on a seventh computer.',
  kills: ['HOST-KEY-SIX-COMPUTERS'],
  profile: { hostKeyLimit: { computers: 7, activationsEach: 10 } },
};
