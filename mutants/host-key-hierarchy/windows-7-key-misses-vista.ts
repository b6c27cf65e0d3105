import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const windows7KeyMissesVista: Mutant = {
  id: 'windows-7-key-misses-vista',
  breaks: 'The key for Windows 7 does not activate Windows Vista.',
  kills: ['KMS-KEY-WINDOWS-7-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'windows-7': hostKeyCovers['windows-7'].filter(group => group !== 'vista') },
  },
};
