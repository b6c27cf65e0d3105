import { judgeConfirmationId } from '../../contracts/offline/confirmation-id.js';
import type { Mutant } from '../mutant.js';

export const malformedConfirmationIdAccepted: Mutant = {
  id: 'malformed-confirmation-id-accepted',
  breaks: 'A confirmation id of any length is accepted.',
  kills: ['ERROR-C004F02C'],
  machine: {
    judgeConfirmationId: (installationId, typed) => {
      const verdict = judgeConfirmationId(installationId, typed);
      return verdict === 'malformed' ? 'ok' : verdict;
    },
  },
};
