import type { Mutant } from '../mutant.js';

export const event12290OnlyForRefusals: Mutant = {
  id: '12290-only-for-refusals',
  breaks: 'An answered request leaves no event 12290.',
  kills: ['HOST-EVENT-12290-EVERY', 'HOST-EVENT-12290-FIELDS'],
  kmsHost: { requestIsLogged: refusal => refusal !== null },
};
