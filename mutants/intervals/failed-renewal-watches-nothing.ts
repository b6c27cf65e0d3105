import type { Mutant } from '../mutant.js';

export const failedRenewalWatchesNothing: Mutant = {
  id: 'failed-renewal-watches-nothing',
  breaks: 'After a failed renewal a change of the network is not noticed.',
  kills: ['KMS-INTERVAL-RENEWAL-EVENT'],
  machine: { watchMinutes: () => 0 },
};
