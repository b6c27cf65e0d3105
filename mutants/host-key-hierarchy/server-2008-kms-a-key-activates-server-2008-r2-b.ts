import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsAKeyActivatesServer2008R2B: Mutant = {
  id: 'server-2008-kms-a-key-activates-server-2008-r2-b',
  breaks: 'The Windows Server 2008 KMS_A key activates group B of Windows Server 2008 R2 as well.',
  kills: ['KMS-KEY-2008-KMS-A-EXCLUDES', 'KMS-KEY-OLDER-GENERATION'],
  profile: {
    hostKeyCovers: {
      ...hostKeyCovers,
      'server-2008-kms-a': [...hostKeyCovers['server-2008-kms-a'], 'server-2008-r2-b'],
    },
  },
};
