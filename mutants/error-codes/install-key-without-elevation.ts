import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const installKeyWithoutElevation: Mutant = {
  id: 'install-key-without-elevation',
  breaks: 'A prompt without elevation installs a product key.',
  kills: ['ERROR-80070005'],
  machine: {
    needsElevation: (operation, machine) =>
      operation !== 'install-key' && standardPolicies.needsElevation(operation, machine),
  },
};
