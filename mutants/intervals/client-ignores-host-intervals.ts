import type { Mutant } from '../mutant.js';

export const clientIgnoresHostIntervals: Mutant = {
  id: 'client-ignores-host-intervals',
  breaks: 'A client does not take over what the host hands out.',
  kills: [
    'KMS-INTERVAL-HOST-WINS',
    'KMS-INTERVAL-HOST-ACTIVATION',
    'KMS-INTERVAL-HOST-RENEWAL',
    'KMS-INTERVAL-WMI-CLIENT-READS',
    'KMS-INTERVAL-CHANGED',
    'KMS-INTERVAL-NOTIFICATION',
  ],
  machine: { learn: () => null },
};
