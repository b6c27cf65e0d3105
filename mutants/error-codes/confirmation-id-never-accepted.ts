import { judgeConfirmationId } from '../../contracts/offline/confirmation-id.js';
import type { Mutant } from '../mutant.js';

export const confirmationIdNeverAccepted: Mutant = {
  id: 'confirmation-id-never-accepted',
  breaks: 'No confirmation id is accepted, not even the right one.',
  kills: ['ERROR-C004F02C', 'ERROR-C004F00F-REMEDY'],
  machine: {
    judgeConfirmationId: (installationId, typed) =>
      judgeConfirmationId(installationId, typed) === 'malformed' ? 'malformed' : 'wrong',
  },
};
