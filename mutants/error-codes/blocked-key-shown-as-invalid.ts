import type { Mutant } from '../mutant.js';

export const blockedKeyShownAsInvalid: Mutant = {
  id: 'blocked-key-shown-as-invalid',
  breaks: 'A computer calls a blocked MAK invalid.',
  kills: ['ERROR-C004C003'],
  machine: { serviceRefusal: code => (code === '0xC004C003' ? '0xC004C001' : code) },
};
