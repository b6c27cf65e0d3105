import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const windows7KeyMissesWindows7: Mutant = {
  id: 'windows-7-key-misses-windows-7',
  breaks: 'The key for Windows 7 does not activate Windows 7.',
  kills: ['KMS-KEY-WINDOWS-7-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'windows-7': hostKeyCovers['windows-7'].filter(group => group !== 'windows-7') },
  },
};
