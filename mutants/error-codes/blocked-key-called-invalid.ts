import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const blockedKeyCalledInvalid: Mutant = {
  id: 'blocked-key-called-invalid',
  breaks: 'A key that is blocked on the computer is called invalid.',
  kills: ['ERROR-C004F051', 'ERROR-C004F051-HOST'],
  machine: {
    judgeKey: (machine, productKey) => {
      const code = standardPolicies.judgeKey(machine, productKey);
      return code === '0xC004F051' ? '0xC004F050' : code;
    },
  },
};
