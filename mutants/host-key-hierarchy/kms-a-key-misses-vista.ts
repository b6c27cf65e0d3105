import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsAKeyMissesVista: Mutant = {
  id: 'kms-a-key-misses-vista',
  breaks: 'The KMS_A key does not activate Windows Vista.',
  kills: ['KMS-KEY-KMS-A-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'kms-a': hostKeyCovers['kms-a'].filter(group => group !== 'vista') },
  },
};
