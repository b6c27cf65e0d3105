import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsAKeyMissesVista: Mutant = {
  id: 'server-2008-kms-a-key-misses-vista',
  breaks: 'The Windows Server 2008 KMS_A key does not activate Windows Vista.',
  kills: ['KMS-KEY-2008-KMS-A-COVERS'],
  profile: {
    hostKeyCovers: {
      ...hostKeyCovers,
      'server-2008-kms-a': hostKeyCovers['server-2008-kms-a'].filter(group => group !== 'vista'),
    },
  },
};
