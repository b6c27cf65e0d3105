import type { Mutant } from '../mutant.js';

export const event12288OnlyForAnswers: Mutant = {
  id: '12288-only-for-answers',
  breaks: 'A host that failed leaves no event 12288.',
  kills: ['CLIENT-EVENT-UNANSWERED', 'CLIENT-EVENT-EACH-HOST'],
  machine: { clientEventIsLogged: (id, code) => id !== 12288 || code === '0x00000000' || code === '0xC004F038' },
};
