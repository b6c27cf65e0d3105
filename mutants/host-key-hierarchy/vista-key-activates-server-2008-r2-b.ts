import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const vistaKeyActivatesServer2008R2B: Mutant = {
  id: 'vista-key-activates-server-2008-r2-b',
  breaks: 'The key for Windows Vista activates group B of Windows Server 2008 R2 as well.',
  kills: ['KMS-KEY-VISTA-EXCLUDES', 'KMS-KEY-OLDER-GENERATION'],
  profile: { hostKeyCovers: { ...hostKeyCovers, vista: [...hostKeyCovers.vista, 'server-2008-r2-b'] } },
};
