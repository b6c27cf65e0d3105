import { storeInterval } from '../../mocks/machine/core/intervals.js';
import type { Mutant } from '../mutant.js';

export const refusedIntervalClamped: Mutant = {
  id: 'refused-interval-clamped',
  breaks: 'An interval outside the range becomes the nearest one inside it.',
  kills: [
    'KMS-INTERVAL-ACTIVATION-RANGE',
    'KMS-INTERVAL-RENEWAL-RANGE',
    'KMS-INTERVAL-REFUSED-KEEPS',
    'KMS-INTERVAL-SAI',
    'KMS-INTERVAL-SRI',
    'KMS-INTERVAL-WMI-ACTIVATION',
    'KMS-INTERVAL-WMI-RENEWAL',
  ],
  machine: {
    afterRefusedInterval: (machine, name, refused, { minimumMinutes, maximumMinutes }) =>
      storeInterval(machine, name, Math.min(maximumMinutes, Math.max(minimumMinutes, refused))),
  },
};
