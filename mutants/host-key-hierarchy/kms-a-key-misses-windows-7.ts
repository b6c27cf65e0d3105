import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsAKeyMissesWindows7: Mutant = {
  id: 'kms-a-key-misses-windows-7',
  breaks: 'The KMS_A key does not activate Windows 7.',
  kills: ['KMS-KEY-KMS-A-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'kms-a': hostKeyCovers['kms-a'].filter(group => group !== 'windows-7') },
  },
};
