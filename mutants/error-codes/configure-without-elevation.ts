import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const configureWithoutElevation: Mutant = {
  id: 'configure-without-elevation',
  breaks: 'A prompt without elevation names a KMS host.',
  kills: ['ERROR-80070005'],
  machine: {
    needsElevation: (operation, machine) =>
      operation !== 'configure' && standardPolicies.needsElevation(operation, machine),
  },
};
