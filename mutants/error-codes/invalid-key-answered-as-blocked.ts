import type { Mutant } from '../mutant.js';

export const invalidKeyAnsweredAsBlocked: Mutant = {
  id: 'invalid-key-answered-as-blocked',
  breaks: 'The activation service calls an invalid key blocked.',
  kills: ['ERROR-C004C001-SERVICE'],
  activationService: { standingRefusal: standing => (standing === 'valid' ? null : '0xC004C003') },
};
