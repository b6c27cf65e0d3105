import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const intervalsNeedNoElevation: Mutant = {
  id: 'intervals-need-no-elevation',
  breaks: 'slmgr sets an interval at a prompt that is not elevated.',
  kills: ['KMS-INTERVAL-SLMGR-ELEVATION'],
  machine: {
    needsElevation: (operation, machine) =>
      operation !== 'configure' && standardPolicies.needsElevation(operation, machine),
  },
};
