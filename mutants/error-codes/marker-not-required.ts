import type { Mutant } from '../mutant.js';

export const markerNotRequired: Mutant = {
  id: 'marker-not-required',
  breaks: 'The firmware is not looked at.',
  kills: ['ERROR-C004F035', 'ERROR-C004F035-HOST'],
  machine: { requiresMarker: () => false },
};
