import type { Mutant } from '../mutant.js';

export const usedUpMakShownAsExtended: Mutant = {
  id: 'used-up-mak-shown-as-extended',
  breaks: 'A computer calls a used-up MAK one whose extension is used up.',
  kills: ['ERROR-C004C020'],
  machine: { serviceRefusal: code => (code === '0xC004C020' ? '0xC004C021' : code) },
};
