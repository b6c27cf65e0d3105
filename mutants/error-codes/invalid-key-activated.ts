import type { Mutant } from '../mutant.js';

export const invalidKeyActivated: Mutant = {
  id: 'invalid-key-activated',
  breaks: 'The activation service activates an invalid key.',
  kills: ['ERROR-C004C001-SERVICE'],
  activationService: { standingRefusal: standing => (standing === 'blocked' ? '0xC004C003' : null) },
};
