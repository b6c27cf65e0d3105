import type { Mutant } from '../mutant.js';

export const makAllowanceOneTooMany: Mutant = {
  id: 'mak-allowance-one-too-many',
  breaks: 'The activation service grants one activation more than the allowance.',
  kills: ['ERROR-C004C020-SERVICE'],
  activationService: {
    makAllowanceRefusal: (key, account) =>
      key.extension === null && account.activationsUsed > key.allowance ? '0xC004C020' : null,
  },
};
