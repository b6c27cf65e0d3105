import type { Mutant } from '../mutant.js';

export const innerCodeShown: Mutant = {
  id: 'inner-code-shown',
  breaks: 'The attempt ends with the code of the first host that failed.',
  kills: ['ERROR-C004F074', 'ERROR-C004F074-CONFIGURED'],
  machine: { outerCode: ([first]) => first?.code ?? '0xC004F074' },
};
