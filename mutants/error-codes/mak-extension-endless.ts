import type { Mutant } from '../mutant.js';

export const makExtensionEndless: Mutant = {
  id: 'mak-extension-endless',
  breaks: 'The activation service never refuses an extended MAK.',
  kills: ['ERROR-C004C021-SERVICE'],
  activationService: { makExtensionRefusal: () => null },
};
