import { requestRefusal } from '../../mocks/kms-host/core/request-refusal.js';
import type { Mutant } from '../mutant.js';

export const hostRefusesWithTheOuterCode: Mutant = {
  id: 'host-refuses-with-the-outer-code',
  breaks: 'A KMS host answers every refusal with the code that a client shows for all of them.',
  kills: ['ERROR-C004F041-HOST', 'ERROR-C004F042-HOST', 'ERROR-C004F06C-HOST', 'HOST-EVENT-12290-CODE'],
  kmsHost: { requestRefusal: (...given) => (requestRefusal(...given) === null ? null : '0xC004F074') },
};
