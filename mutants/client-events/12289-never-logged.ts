import type { Mutant } from '../mutant.js';

export const event12289NeverLogged: Mutant = {
  id: '12289-never-logged',
  breaks: 'An answer leaves no event 12289.',
  kills: ['CLIENT-EVENT-PAIR', 'CLIENT-EVENT-12289-FIELDS', 'CLIENT-EVENT-BOUND'],
  machine: { clientEventIsLogged: id => id !== 12289 },
};
