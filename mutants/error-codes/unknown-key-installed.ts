import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const unknownKeyInstalled: Mutant = {
  id: 'unknown-key-installed',
  breaks: 'A well-formed product key is taken whether or not anybody knows it.',
  kills: ['ERROR-C004F050'],
  machine: {
    judgeKey: (machine, productKey) =>
      /^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$/.test(productKey) ? '0x00000000' : standardPolicies.judgeKey(machine, productKey),
  },
};
