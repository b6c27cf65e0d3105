import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const uninstallKeyWithoutElevation: Mutant = {
  id: 'uninstall-key-without-elevation',
  breaks: 'A prompt without elevation removes the product key.',
  kills: ['ERROR-80070005'],
  machine: {
    needsElevation: (operation, machine) =>
      operation !== 'uninstall-key' && standardPolicies.needsElevation(operation, machine),
  },
};
