import type { Mutant } from '../mutant.js';

export const noIntervalAccepted: Mutant = {
  id: 'no-interval-accepted',
  breaks: 'Not even an activated KMS host takes an interval.',
  kills: [
    'KMS-INTERVAL-ACTIVATION-RANGE',
    'KMS-INTERVAL-RENEWAL-RANGE',
    'KMS-INTERVAL-APART',
    'KMS-INTERVAL-SAI',
    'KMS-INTERVAL-SRI',
    'KMS-INTERVAL-WMI-ACTIVATION',
    'KMS-INTERVAL-WMI-RENEWAL',
    'KMS-INTERVAL-WMI-HANDED-OUT',
  ],
  machine: { refusesIntervals: () => '0xC004F041' },
};
