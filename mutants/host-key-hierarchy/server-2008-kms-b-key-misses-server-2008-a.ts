import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsBKeyMissesServer2008A: Mutant = {
  id: 'server-2008-kms-b-key-misses-server-2008-a',
  breaks: 'The Windows Server 2008 KMS_B key does not activate group A of Windows Server 2008.',
  kills: ['KMS-KEY-2008-KMS-B-COVERS'],
  profile: {
    hostKeyCovers: {
      ...hostKeyCovers,
      'server-2008-kms-b': hostKeyCovers['server-2008-kms-b'].filter(group => group !== 'server-2008-a'),
    },
  },
};
