import { hostKeyCovers } from '../../contracts/profiles/windows-7-2008-r2/host-key-hierarchy.js';
import type { Mutant } from '../mutant.js';

export const kmsBKeyMissesWindows7: Mutant = {
  id: 'kms-b-key-misses-windows-7',
  breaks: 'The KMS_B key does not activate Windows 7.',
  kills: ['KMS-KEY-KMS-B-COVERS'],
  profile: {
    hostKeyCovers: { ...hostKeyCovers, 'kms-b': hostKeyCovers['kms-b'].filter(group => group !== 'windows-7') },
  },
};
