import type { Mutant } from '../mutant.js';

export const noHierarchy: Mutant = {
  id: 'no-hierarchy',
  breaks: 'A host key activates the group it is sold for, and none below it.',
  kills: [
    'KMS-KEY-WINDOWS-7-COVERS',
    'KMS-KEY-KMS-A-COVERS',
    'KMS-KEY-KMS-B-COVERS',
    'KMS-KEY-KMS-C-COVERS',
    'KMS-KEY-2008-KMS-A-COVERS',
    'KMS-KEY-2008-KMS-B-COVERS',
    'KMS-KEY-2008-KMS-C-COVERS',
  ],
  profile: {
    hostKeyCovers: {
      vista: ['vista'],
      'windows-7': ['windows-7'],
      'kms-a': ['server-2008-r2-a'],
      'kms-b': ['server-2008-r2-b'],
      'kms-c': ['server-2008-r2-c'],
      'server-2008-kms-a': ['server-2008-a'],
      'server-2008-kms-b': ['server-2008-b'],
      'server-2008-kms-c': ['server-2008-c'],
    },
  },
};
