import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsBKeyMissesVista: Mutant = {
  id: 'kms-b-key-misses-vista',
  breaks: 'The KMS_B key does not activate Windows Vista.',
  kills: ['KMS-KEY-KMS-B-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'kms-b': hostKeyCovers['kms-b'].filter(group => group !== 'vista') },
  },
};
