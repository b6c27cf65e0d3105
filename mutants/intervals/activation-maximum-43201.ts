import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Mutant } from '../mutant.js';

export const activationMaximum43201: Mutant = {
  id: 'activation-maximum-43201',
  breaks: 'The activation interval accepts 43,201 minutes.',
  kills: [
    'KMS-INTERVAL-ACTIVATION-RANGE',
    'KMS-INTERVAL-SAI',
    'KMS-INTERVAL-WMI-ACTIVATION',
    'KMS-INTERVAL-REFUSED-KEEPS',
    'KMS-INTERVAL-REGISTRY-RANGE',
  ],
  profile: { activationInterval: { ...windows7And2008R2.activationInterval, maximumMinutes: 43_201 } },
};
