import { isActivatedHost, isKmsHost } from '../../mocks/machine/core/machine.js';
import type { Mutant } from '../mutant.js';

export const clientSetsIntervals: Mutant = {
  id: 'client-sets-intervals',
  breaks: 'A KMS client takes an interval.',
  kills: ['KMS-INTERVAL-SLMGR-CLIENT', 'KMS-INTERVAL-WMI-CLIENT'],
  machine: {
    refusesIntervals: machine => (isKmsHost(machine) && !isActivatedHost(machine) ? '0xC004F041' : null),
  },
};
