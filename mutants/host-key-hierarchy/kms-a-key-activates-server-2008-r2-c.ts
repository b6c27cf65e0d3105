import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsAKeyActivatesServer2008R2C: Mutant = {
  id: 'kms-a-key-activates-server-2008-r2-c',
  breaks: 'The KMS_A key activates group C of Windows Server 2008 R2 as well.',
  kills: ['KMS-KEY-KMS-A-EXCLUDES'],
  profile: { hostKeyCovers: { ...hostKeyCovers, 'kms-a': [...hostKeyCovers['kms-a'], 'server-2008-r2-c'] } },
};
