import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsCKeyMissesVista: Mutant = {
  id: 'server-2008-kms-c-key-misses-vista',
  breaks: 'The Windows Server 2008 KMS_C key does not activate Windows Vista.',
  kills: ['KMS-KEY-2008-KMS-C-COVERS'],
  profile: {
    hostKeyCovers: {
      ...hostKeyCovers,
      'server-2008-kms-c': hostKeyCovers['server-2008-kms-c'].filter(group => group !== 'vista'),
    },
  },
};
