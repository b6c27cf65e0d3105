import { deleteValue } from '../../mocks/machine/core/registry.js';
import type { Mutant } from '../mutant.js';

export const refusedIntervalResets: Mutant = {
  id: 'refused-interval-resets',
  breaks: 'A refused interval sets the interval back to the default.',
  kills: ['KMS-INTERVAL-REFUSED-KEEPS'],
  machine: { afterRefusedInterval: (machine, name) => deleteValue(machine, '', name) },
};
