import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const vistaKeyMissesVista: Mutant = {
  id: 'vista-key-misses-vista',
  breaks: 'The key for Windows Vista does not activate Windows Vista.',
  kills: ['KMS-KEY-VISTA-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, vista: hostKeyCovers.vista.filter(group => group !== 'vista') },
  },
};
