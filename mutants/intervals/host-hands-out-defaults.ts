import type { Mutant } from '../mutant.js';

export const hostHandsOutDefaults: Mutant = {
  id: 'host-hands-out-defaults',
  breaks: 'A KMS host shows the intervals that were set, and hands out the defaults.',
  kills: [
    'KMS-INTERVAL-ACTIVATION-RANGE',
    'KMS-INTERVAL-RENEWAL-RANGE',
    'KMS-INTERVAL-SAI',
    'KMS-INTERVAL-SRI',
    'KMS-INTERVAL-WMI-HANDED-OUT',
    'KMS-INTERVAL-REGISTRY-ACTIVATION',
    'KMS-INTERVAL-REGISTRY-RENEWAL',
  ],
  kmsHost: { intervalsToAnswer: () => ({ activationIntervalMinutes: 120, renewalIntervalMinutes: 10_080 }) },
};
