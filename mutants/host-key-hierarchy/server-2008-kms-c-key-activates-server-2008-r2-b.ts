import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsCKeyActivatesServer2008R2B: Mutant = {
  id: 'server-2008-kms-c-key-activates-server-2008-r2-b',
  breaks: 'The Windows Server 2008 KMS_C key activates group B of Windows Server 2008 R2 as well.',
  kills: ['KMS-KEY-2008-KMS-C-EXCLUDES', 'KMS-KEY-OLDER-GENERATION'],
  profile: {
    hostKeyCovers: {
      ...hostKeyCovers,
      'server-2008-kms-c': [...hostKeyCovers['server-2008-kms-c'], 'server-2008-r2-b'],
    },
  },
};
