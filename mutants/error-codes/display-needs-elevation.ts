import type { Mutant } from '../mutant.js';

export const displayNeedsElevation: Mutant = {
  id: 'display-needs-elevation',
  breaks: 'A licence is shown only at an elevated prompt.',
  kills: ['ERROR-80070005-NOT-NEEDED'],
  machine: { needsElevation: operation => operation !== 'activate-kms' },
};
