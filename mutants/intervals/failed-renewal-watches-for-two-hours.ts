import type { Mutant } from '../mutant.js';

export const failedRenewalWatchesForTwoHours: Mutant = {
  id: 'failed-renewal-watches-for-two-hours',
  breaks: 'After a failed renewal changes of the network are watched for until the next attempt.',
  kills: ['KMS-INTERVAL-RENEWAL-EVENT'],
  machine: { watchMinutes: () => 120 },
};
