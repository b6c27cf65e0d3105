import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Mutant } from '../mutant.js';

export const renewalDefault30Days: Mutant = {
  id: 'renewal-default-30-days',
  breaks: 'The renewal interval is 43,200 minutes where nobody set it, as the range cell of Table 8 has it.',
  kills: ['KMS-INTERVAL-RENEWAL-DEFAULT', 'KMS-INTERVAL-APART'],
  profile: { renewalInterval: { ...windows7And2008R2.renewalInterval, defaultMinutes: 43_200 } },
};
