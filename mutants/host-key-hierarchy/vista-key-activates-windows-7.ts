import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const vistaKeyActivatesWindows7: Mutant = {
  id: 'vista-key-activates-windows-7',
  breaks: 'The key for Windows Vista activates Windows 7 as well.',
  kills: ['KMS-KEY-VISTA-EXCLUDES', 'KMS-KEY-OLDER-GENERATION'],
  profile: { hostKeyCovers: { ...hostKeyCovers, vista: [...hostKeyCovers.vista, 'windows-7'] } },
};
