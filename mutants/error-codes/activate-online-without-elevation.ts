import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const activateOnlineWithoutElevation: Mutant = {
  id: 'activate-online-without-elevation',
  breaks: 'A prompt without elevation activates online.',
  kills: ['ERROR-80070005', 'ERROR-80070005-HOST'],
  machine: {
    needsElevation: (operation, machine) =>
      operation !== 'activate-online' && standardPolicies.needsElevation(operation, machine),
  },
};
