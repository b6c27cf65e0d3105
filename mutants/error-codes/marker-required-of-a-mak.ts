import type { Mutant } from '../mutant.js';

export const markerRequiredOfAMak: Mutant = {
  id: 'marker-required-of-a-mak',
  breaks: 'A MAK needs the marker too.',
  kills: ['ERROR-C004F035'],
  machine: { requiresMarker: machine => machine.computer.edition.family === 'client' },
};
