import type { Mutant } from '../mutant.js';

export const nineOnEach: Mutant = {
  id: 'nine-on-each',
  breaks: 'A host key can be activated nine times on each computer only.',
  kills: ['HOST-KEY-TEN-ON-EACH', 'HOST-KEY-TEN-IN-TOTAL'],
  profile: { hostKeyLimit: { computers: 6, activationsEach: 9 } },
};
