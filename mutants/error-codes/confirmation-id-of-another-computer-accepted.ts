import { judgeConfirmationId } from '../../contracts/offline/confirmation-id.js';
import type { Mutant } from '../mutant.js';

export const confirmationIdOfAnotherComputerAccepted: Mutant = {
  id: 'confirmation-id-of-another-computer-accepted',
  breaks: 'Any 48 digits are accepted as a confirmation id.',
  kills: ['ERROR-C004F04D'],
  machine: {
    judgeConfirmationId: (installationId, typed) =>
      judgeConfirmationId(installationId, typed) === 'malformed' ? 'malformed' : 'ok',
  },
};
