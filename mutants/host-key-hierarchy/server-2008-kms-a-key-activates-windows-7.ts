import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsAKeyActivatesWindows7: Mutant = {
  id: 'server-2008-kms-a-key-activates-windows-7',
  breaks: 'The Windows Server 2008 KMS_A key activates Windows 7 as well.',
  kills: ['KMS-KEY-2008-KMS-A-EXCLUDES', 'KMS-KEY-OLDER-GENERATION'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'server-2008-kms-a': [...hostKeyCovers['server-2008-kms-a'], 'windows-7'] },
  },
};
