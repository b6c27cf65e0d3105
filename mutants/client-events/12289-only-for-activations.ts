import type { Mutant } from '../mutant.js';

export const event12289OnlyForActivations: Mutant = {
  id: '12289-only-for-activations',
  breaks: 'An answer that did not activate the client leaves no event 12289.',
  kills: ['CLIENT-EVENT-PAIR', 'CLIENT-EVENT-BOUND'],
  machine: { clientEventIsLogged: (id, code) => id !== 12289 || code === '0x00000000' },
};
