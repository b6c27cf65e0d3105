import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsAKeyMissesServer2008A: Mutant = {
  id: 'server-2008-kms-a-key-misses-server-2008-a',
  breaks: 'The Windows Server 2008 KMS_A key does not activate group A of Windows Server 2008.',
  kills: ['KMS-KEY-2008-KMS-A-COVERS'],
  profile: {
    hostKeyCovers: {
      ...hostKeyCovers,
      'server-2008-kms-a': hostKeyCovers['server-2008-kms-a'].filter(group => group !== 'server-2008-a'),
    },
  },
};
