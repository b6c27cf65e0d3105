import type { Mutant } from '../mutant.js';

export const anyIntervalAccepted: Mutant = {
  id: 'any-interval-accepted',
  breaks: 'Minutes outside the range are stored without an error.',
  kills: ['KMS-INTERVAL-REFUSED-KEEPS', 'KMS-INTERVAL-WMI-ACTIVATION', 'KMS-INTERVAL-WMI-RENEWAL'],
  machine: { intervalAllowed: () => true },
};
