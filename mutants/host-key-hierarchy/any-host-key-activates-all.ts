import type { Mutant } from '../mutant.js';

export const anyHostKeyActivatesAll: Mutant = {
  id: 'any-host-key-activates-all',
  breaks: 'Whatever host key is installed, every product is activated.',
  kills: [
    'KMS-KEY-VISTA-EXCLUDES',
    'KMS-KEY-WINDOWS-7-EXCLUDES',
    'KMS-KEY-KMS-A-EXCLUDES',
    'KMS-KEY-KMS-B-EXCLUDES',
    'KMS-KEY-2008-KMS-A-EXCLUDES',
    'KMS-KEY-2008-KMS-B-EXCLUDES',
    'KMS-KEY-2008-KMS-C-EXCLUDES',
    'KMS-KEY-OLDER-GENERATION',
  ],
  kmsHost: { hostKeyCovers: () => true },
};
