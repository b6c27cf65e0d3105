import { standardPolicies } from '../../mocks/activation-service/core/index.js';
import type { Mutant } from '../mutant.js';

export const hostKeyLimitAnsweredAsMakLimit: Mutant = {
  id: 'host-key-limit-answered-as-mak-limit',
  breaks: 'The activation service answers for a host key as for a MAK.',
  kills: ['ERROR-C004C008-SERVICE'],
  activationService: {
    hostKeyRefusal: (...given) => (standardPolicies.hostKeyRefusal(...given) === null ? null : '0xC004C020'),
  },
};
