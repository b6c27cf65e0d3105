import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const vistaKeyActivatesServer2008A: Mutant = {
  id: 'vista-key-activates-server-2008-a',
  breaks: 'The key for Windows Vista activates group A of Windows Server 2008 as well.',
  kills: ['KMS-KEY-VISTA-EXCLUDES'],
  profile: { hostKeyCovers: { ...hostKeyCovers, vista: [...hostKeyCovers.vista, 'server-2008-a'] } },
};
