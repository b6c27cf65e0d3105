import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsBKeyMissesVista: Mutant = {
  id: 'server-2008-kms-b-key-misses-vista',
  breaks: 'The Windows Server 2008 KMS_B key does not activate Windows Vista.',
  kills: ['KMS-KEY-2008-KMS-B-COVERS'],
  profile: {
    hostKeyCovers: {
      ...hostKeyCovers,
      'server-2008-kms-b': hostKeyCovers['server-2008-kms-b'].filter(group => group !== 'vista'),
    },
  },
};
