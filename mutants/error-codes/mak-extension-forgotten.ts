import type { Mutant } from '../mutant.js';

export const makExtensionForgotten: Mutant = {
  id: 'mak-extension-forgotten',
  breaks: 'The activation service refuses an extended MAK at its first allowance.',
  kills: ['ERROR-C004C021-SERVICE'],
  activationService: {
    makAllowanceRefusal: (key, account) => (account.activationsUsed >= key.allowance ? '0xC004C020' : null),
  },
};
