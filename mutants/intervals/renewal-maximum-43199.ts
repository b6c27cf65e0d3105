import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Mutant } from '../mutant.js';

export const renewalMaximum43199: Mutant = {
  id: 'renewal-maximum-43199',
  breaks: 'The renewal interval refuses 43,200 minutes.',
  kills: [
    'KMS-INTERVAL-RENEWAL-RANGE',
    'KMS-INTERVAL-SRI',
    'KMS-INTERVAL-WMI-RENEWAL',
    'KMS-INTERVAL-REGISTRY-RENEWAL',
  ],
  profile: { renewalInterval: { ...windows7And2008R2.renewalInterval, maximumMinutes: 43_199 } },
};
