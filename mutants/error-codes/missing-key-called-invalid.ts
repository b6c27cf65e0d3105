import type { Mutant } from '../mutant.js';

export const missingKeyCalledInvalid: Mutant = {
  id: 'missing-key-called-invalid',
  breaks: 'A system without a product key shows that its key is invalid.',
  kills: ['ERROR-C004F014'],
  machine: { missingKeyCode: () => '0xC004F050' },
};
