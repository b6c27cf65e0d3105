import type { Mutant } from '../mutant.js';

export const nameNeverCleared: Mutant = {
  id: 'name-never-cleared',
  breaks: 'Clearing the name leaves it in force.',
  kills: ['DISCOVERY-RESTORED'],
  machine: { valuesClearedByCkms: () => [] },
};
