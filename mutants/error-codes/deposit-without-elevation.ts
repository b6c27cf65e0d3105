import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const depositWithoutElevation: Mutant = {
  id: 'deposit-without-elevation',
  breaks: 'A prompt without elevation activates by telephone.',
  kills: ['ERROR-80070005-OFFLINE'],
  machine: {
    needsElevation: (operation, machine) =>
      operation !== 'deposit' && standardPolicies.needsElevation(operation, machine),
  },
};
