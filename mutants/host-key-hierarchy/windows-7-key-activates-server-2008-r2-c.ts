import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const windows7KeyActivatesServer2008R2C: Mutant = {
  id: 'windows-7-key-activates-server-2008-r2-c',
  breaks: 'The key for Windows 7 activates group C of Windows Server 2008 R2 as well.',
  kills: ['KMS-KEY-WINDOWS-7-EXCLUDES'],
  profile: { hostKeyCovers: { ...hostKeyCovers, 'windows-7': [...hostKeyCovers['windows-7'], 'server-2008-r2-c'] } },
};
