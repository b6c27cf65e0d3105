import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsCKeyActivatesWindows7: Mutant = {
  id: 'server-2008-kms-c-key-activates-windows-7',
  breaks: 'The Windows Server 2008 KMS_C key activates Windows 7 as well.',
  kills: ['KMS-KEY-2008-KMS-C-EXCLUDES', 'KMS-KEY-OLDER-GENERATION'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'server-2008-kms-c': [...hostKeyCovers['server-2008-kms-c'], 'windows-7'] },
  },
};
