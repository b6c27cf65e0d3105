import type { Mutant } from '../mutant.js';

export const mistypedKeyMended: Mutant = {
  id: 'mistyped-key-mended',
  breaks: 'A product key that is too long is cut to its length.',
  kills: ['ERROR-C004F050'],
  machine: { typedKey: typed => typed.trim().toUpperCase().slice(0, 29) },
};
