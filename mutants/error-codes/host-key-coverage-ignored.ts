import type { Mutant } from '../mutant.js';

export const hostKeyCoverageIgnored: Mutant = {
  id: 'host-key-coverage-ignored',
  breaks: 'A KMS host answers for every product.',
  kills: ['ERROR-C004F042-HOST'],
  kmsHost: { hostKeyCovers: () => true },
};
