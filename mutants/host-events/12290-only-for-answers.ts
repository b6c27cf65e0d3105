import type { Mutant } from '../mutant.js';

export const event12290OnlyForAnswers: Mutant = {
  id: '12290-only-for-answers',
  breaks: 'A refused request leaves no event 12290.',
  kills: ['HOST-EVENT-12290-EVERY', 'HOST-EVENT-12290-CODE'],
  kmsHost: { requestIsLogged: refusal => refusal === null },
};
