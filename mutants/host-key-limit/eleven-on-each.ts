import type { Mutant } from '../mutant.js';

export const elevenOnEach: Mutant = {
  id: 'eleven-on-each',
  breaks: 'A host key can be activated eleven times on each computer.',
  kills: ['HOST-KEY-TEN-ON-EACH', 'HOST-KEY-TEN-IN-TOTAL'],
  profile: { hostKeyLimit: { computers: 6, activationsEach: 11 } },
};
