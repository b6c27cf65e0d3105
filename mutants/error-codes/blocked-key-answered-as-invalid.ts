import type { Mutant } from '../mutant.js';

export const blockedKeyAnsweredAsInvalid: Mutant = {
  id: 'blocked-key-answered-as-invalid',
  breaks: 'The activation service calls a blocked key invalid.',
  kills: ['ERROR-C004C003-SERVICE'],
  activationService: { standingRefusal: standing => (standing === 'valid' ? null : '0xC004C001') },
};
