import { judgeConfirmationId } from '../../contracts/offline/confirmation-id.js';
import type { Mutant } from '../mutant.js';

export const malformedConfirmationIdCalledWrong: Mutant = {
  id: 'malformed-confirmation-id-called-wrong',
  breaks: 'A malformed confirmation id gets the code of one that does not belong to the computer.',
  kills: ['ERROR-C004F02C'],
  machine: {
    judgeConfirmationId: (installationId, typed) =>
      judgeConfirmationId(installationId, typed) === 'ok' ? 'ok' : 'wrong',
  },
};
