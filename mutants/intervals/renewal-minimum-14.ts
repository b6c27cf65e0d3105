import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Mutant } from '../mutant.js';

export const renewalMinimum14: Mutant = {
  id: 'renewal-minimum-14',
  breaks: 'The renewal interval accepts 14 minutes.',
  kills: [
    'KMS-INTERVAL-RENEWAL-RANGE',
    'KMS-INTERVAL-SRI',
    'KMS-INTERVAL-WMI-RENEWAL',
    'KMS-INTERVAL-REFUSED-KEEPS',
    'KMS-INTERVAL-REGISTRY-RANGE',
  ],
  profile: { renewalInterval: { ...windows7And2008R2.renewalInterval, minimumMinutes: 14 } },
};
