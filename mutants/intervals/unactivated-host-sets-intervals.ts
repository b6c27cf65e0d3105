import { isKmsHost } from '../../mocks/machine/core/machine.js';
import type { Mutant } from '../mutant.js';

export const unactivatedHostSetsIntervals: Mutant = {
  id: 'unactivated-host-sets-intervals',
  breaks: 'A KMS host takes an interval before it is activated.',
  kills: ['KMS-INTERVAL-NOT-ACTIVATED', 'KMS-INTERVAL-SLMGR-NOT-ACTIVATED', 'KMS-INTERVAL-WMI-NOT-ACTIVATED'],
  machine: { refusesIntervals: machine => (isKmsHost(machine) ? null : '0xC004F041') },
};
