import type { Mutant } from '../mutant.js';

export const keyOfAnotherEditionInstalled: Mutant = {
  id: 'key-of-another-edition-installed',
  breaks: 'The setup key of another edition is installed.',
  kills: ['ERROR-C004F050-OTHER-EDITION'],
  machine: {
    judgeKey: ({ keyRing }, productKey) =>
      keyRing.some(known => known.productKey === productKey) ? '0x00000000' : '0xC004F050',
  },
};
