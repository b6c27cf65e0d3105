import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Mutant } from '../mutant.js';

export const activationMinimum14: Mutant = {
  id: 'activation-minimum-14',
  breaks: 'The activation interval accepts 14 minutes.',
  kills: [
    'KMS-INTERVAL-ACTIVATION-RANGE',
    'KMS-INTERVAL-SAI',
    'KMS-INTERVAL-WMI-ACTIVATION',
    'KMS-INTERVAL-REFUSED-KEEPS',
    'KMS-INTERVAL-REGISTRY-RANGE',
  ],
  profile: { activationInterval: { ...windows7And2008R2.activationInterval, minimumMinutes: 14 } },
};
