import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsBKeyMissesServer2008A: Mutant = {
  id: 'kms-b-key-misses-server-2008-a',
  breaks: 'The KMS_B key does not activate group A of Windows Server 2008.',
  kills: ['KMS-KEY-KMS-B-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'kms-b': hostKeyCovers['kms-b'].filter(group => group !== 'server-2008-a') },
  },
};
