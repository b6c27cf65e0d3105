import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsBKeyActivatesServer2008R2C: Mutant = {
  id: 'kms-b-key-activates-server-2008-r2-c',
  breaks: 'The KMS_B key activates group C of Windows Server 2008 R2 as well.',
  kills: ['KMS-KEY-KMS-B-EXCLUDES'],
  profile: { hostKeyCovers: { ...hostKeyCovers, 'kms-b': [...hostKeyCovers['kms-b'], 'server-2008-r2-c'] } },
};
