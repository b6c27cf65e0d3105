import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const blockedKeyInstalled: Mutant = {
  id: 'blocked-key-installed',
  breaks: 'A key that is blocked on the computer is installed.',
  kills: ['ERROR-C004F051', 'ERROR-C004F051-HOST'],
  machine: {
    judgeKey: (machine, productKey) => {
      const code = standardPolicies.judgeKey(machine, productKey);
      return code === '0xC004F051' ? '0x00000000' : code;
    },
  },
};
