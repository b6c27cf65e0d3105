import { standardPolicies } from '../../mocks/activation-service/core/index.js';
import type { Mutant } from '../mutant.js';

export const makExtensionWithoutACodeOfItsOwn: Mutant = {
  id: 'mak-extension-without-a-code-of-its-own',
  breaks: 'The activation service refuses a used-up extension with the code of a used-up allowance.',
  kills: ['ERROR-C004C021-SERVICE'],
  activationService: {
    makExtensionRefusal: (key, account) =>
      standardPolicies.makExtensionRefusal(key, account) === null ? null : '0xC004C020',
  },
};
