import type { Mutant } from '../mutant.js';

export const kmsActivationNeedsElevation: Mutant = {
  id: 'kms-activation-needs-elevation',
  breaks: 'A KMS client is activated only at an elevated prompt.',
  kills: ['ERROR-80070005-NOT-NEEDED'],
  machine: { needsElevation: operation => operation !== 'show' },
};
