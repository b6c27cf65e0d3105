import { standardPolicies } from '../../mocks/activation-service/core/index.js';
import type { Mutant } from '../mutant.js';

export const everyActivationAComputer: Mutant = {
  id: 'every-activation-a-computer',
  breaks: 'Every activation counts as one on another computer.',
  kills: ['HOST-KEY-ACCOUNT'],
  activationService: {
    bookActivation: account => standardPolicies.bookActivation(account, `computer-${account.activationsUsed}`),
  },
};
