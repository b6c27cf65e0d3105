import { storeInterval } from '../../mocks/machine/core/intervals.js';
import type { Mutant } from '../mutant.js';

export const refusedIntervalStored: Mutant = {
  id: 'refused-interval-stored',
  breaks: 'A refused interval is stored all the same.',
  kills: [
    'KMS-INTERVAL-REFUSED-KEEPS',
    'KMS-INTERVAL-NOT-ACTIVATED',
    'KMS-INTERVAL-SLMGR-NOT-ACTIVATED',
    'KMS-INTERVAL-WMI-NOT-ACTIVATED',
    'KMS-INTERVAL-SLMGR-CLIENT',
    'KMS-INTERVAL-WMI-CLIENT',
  ],
  machine: { afterRefusedInterval: storeInterval },
};
