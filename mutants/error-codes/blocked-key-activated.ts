import type { Mutant } from '../mutant.js';

export const blockedKeyActivated: Mutant = {
  id: 'blocked-key-activated',
  breaks: 'The activation service activates a blocked key.',
  kills: ['ERROR-C004C003-SERVICE'],
  activationService: { standingRefusal: standing => (standing === 'invalid' ? '0xC004C001' : null) },
};
