import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { Mutant } from '../mutant.js';

export const activationDefault60: Mutant = {
  id: 'activation-default-60',
  breaks: 'The activation interval is 60 minutes where nobody set it.',
  kills: ['KMS-INTERVAL-ACTIVATION-DEFAULT', 'KMS-INTERVAL-CLIENT-DEFAULT'],
  profile: { activationInterval: { ...windows7And2008R2.activationInterval, defaultMinutes: 60 } },
};
