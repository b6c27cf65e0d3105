import { standardPolicies } from '../../mocks/activation-service/core/index.js';
import type { Mutant } from '../mutant.js';

export const refusalsBooked: Mutant = {
  id: 'refusals-booked',
  breaks: 'A refused activation is booked all the same.',
  kills: ['HOST-KEY-ACCOUNT'],
  activationService: { bookRefusal: (account, computer) => standardPolicies.bookActivation(account, computer) },
};
