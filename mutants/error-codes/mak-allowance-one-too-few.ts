import type { Mutant } from '../mutant.js';

export const makAllowanceOneTooFew: Mutant = {
  id: 'mak-allowance-one-too-few',
  breaks: 'The activation service keeps back the last activation of an allowance.',
  kills: ['ERROR-C004C020-SERVICE'],
  activationService: {
    makAllowanceRefusal: (key, account) =>
      key.extension === null && account.activationsUsed >= key.allowance - 1 ? '0xC004C020' : null,
  },
};
