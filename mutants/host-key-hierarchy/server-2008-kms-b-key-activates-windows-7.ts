import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const server2008KmsBKeyActivatesWindows7: Mutant = {
  id: 'server-2008-kms-b-key-activates-windows-7',
  breaks: 'The Windows Server 2008 KMS_B key activates Windows 7 as well.',
  kills: ['KMS-KEY-2008-KMS-B-EXCLUDES', 'KMS-KEY-OLDER-GENERATION'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'server-2008-kms-b': [...hostKeyCovers['server-2008-kms-b'], 'windows-7'] },
  },
};
