import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Mutant } from '../mutant.js';

export const activationMaximum43199: Mutant = {
  id: 'activation-maximum-43199',
  breaks: 'The activation interval refuses 43,200 minutes.',
  kills: [
    'KMS-INTERVAL-ACTIVATION-RANGE',
    'KMS-INTERVAL-SAI',
    'KMS-INTERVAL-WMI-ACTIVATION',
    'KMS-INTERVAL-REGISTRY-ACTIVATION',
  ],
  profile: { activationInterval: { ...windows7And2008R2.activationInterval, maximumMinutes: 43_199 } },
};
