import type { Mutant } from '../mutant.js';

export const cachedHostForgotten: Mutant = {
  id: 'cached-host-forgotten',
  breaks: 'The host of the last activation is not remembered.',
  kills: ['DISCOVERY-CACHED'],
  machine: { usesCachedHost: () => false },
};
