import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsAKeyMissesServer2008R2A: Mutant = {
  id: 'kms-a-key-misses-server-2008-r2-a',
  breaks: 'The KMS_A key does not activate group A of Windows Server 2008 R2.',
  kills: ['KMS-KEY-KMS-A-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'kms-a': hostKeyCovers['kms-a'].filter(group => group !== 'server-2008-r2-a') },
  },
};
