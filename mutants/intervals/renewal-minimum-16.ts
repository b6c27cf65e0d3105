import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Mutant } from '../mutant.js';

export const renewalMinimum16: Mutant = {
  id: 'renewal-minimum-16',
  breaks: 'The renewal interval refuses 15 minutes.',
  kills: [
    'KMS-INTERVAL-RENEWAL-RANGE',
    'KMS-INTERVAL-SRI',
    'KMS-INTERVAL-WMI-RENEWAL',
    'KMS-INTERVAL-REGISTRY-RENEWAL',
  ],
  profile: { renewalInterval: { ...windows7And2008R2.renewalInterval, minimumMinutes: 16 } },
};
