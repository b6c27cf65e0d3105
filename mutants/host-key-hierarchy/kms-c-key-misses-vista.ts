import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsCKeyMissesVista: Mutant = {
  id: 'kms-c-key-misses-vista',
  breaks: 'The KMS_C key does not activate Windows Vista.',
  kills: ['KMS-KEY-KMS-C-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'kms-c': hostKeyCovers['kms-c'].filter(group => group !== 'vista') },
  },
};
