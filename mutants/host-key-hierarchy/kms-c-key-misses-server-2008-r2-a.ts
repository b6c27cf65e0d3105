import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsCKeyMissesServer2008R2A: Mutant = {
  id: 'kms-c-key-misses-server-2008-r2-a',
  breaks: 'The KMS_C key does not activate group A of Windows Server 2008 R2.',
  kills: ['KMS-KEY-KMS-C-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'kms-c': hostKeyCovers['kms-c'].filter(group => group !== 'server-2008-r2-a') },
  },
};
