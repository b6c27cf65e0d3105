import type { Mutant } from '../mutant.js';

export const countedInTotal: Mutant = {
  id: 'counted-in-total',
  breaks: 'Ten activations of all computers together use the key up.',
  kills: ['HOST-KEY-TEN-ON-EACH'],
  activationService: { hostKeyActivationsAllow: account => account.activationsUsed < 10 },
};
