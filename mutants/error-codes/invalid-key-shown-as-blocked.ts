import type { Mutant } from '../mutant.js';

export const invalidKeyShownAsBlocked: Mutant = {
  id: 'invalid-key-shown-as-blocked',
  breaks: 'A computer calls an invalid MAK blocked.',
  kills: ['ERROR-C004C001'],
  machine: { serviceRefusal: code => (code === '0xC004C001' ? '0xC004C003' : code) },
};
