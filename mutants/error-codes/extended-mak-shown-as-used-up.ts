import type { Mutant } from '../mutant.js';

export const extendedMakShownAsUsedUp: Mutant = {
  id: 'extended-mak-shown-as-used-up',
  breaks: 'A computer does not tell a used-up extension from a used-up allowance.',
  kills: ['ERROR-C004C021'],
  machine: { serviceRefusal: code => (code === '0xC004C021' ? '0xC004C020' : code) },
};
