import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsAKeyActivatesServer2008B: Mutant = {
  id: 'server-2008-kms-a-key-activates-server-2008-b',
  breaks: 'The Windows Server 2008 KMS_A key activates group B of Windows Server 2008 as well.',
  kills: ['KMS-KEY-2008-KMS-A-EXCLUDES'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'server-2008-kms-a': [...hostKeyCovers['server-2008-kms-a'], 'server-2008-b'] },
  },
};
