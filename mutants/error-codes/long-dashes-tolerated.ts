import type { Mutant } from '../mutant.js';

export const longDashesTolerated: Mutant = {
  id: 'long-dashes-tolerated',
  breaks: 'Long dashes in a product key are taken for hyphens.',
  kills: ['ERROR-C004F050'],
  machine: { typedKey: typed => typed.trim().toUpperCase().replace(/[–—]/g, '-') },
};
