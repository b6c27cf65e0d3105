import { editions } from '../../contracts/profiles/windows-7-2008-r2/editions.js';
import { standardPolicies } from '../../mocks/kms-host/core/index.js';
import type { Mutant } from '../mutant.js';

const withoutHyperV = editions.filter(({ id }) => id.endsWith('-without-hyper-v')).map(edition => edition.activationId);

export const withoutHyperVRefused: Mutant = {
  id: 'without-hyper-v-refused',
  breaks: 'The host does not know the editions without Hyper-V.',
  kills: ['KMS-KEY-WITHOUT-HYPER-V', 'KMS-KEY-KMS-B-COVERS', 'KMS-KEY-KMS-C-COVERS'],
  kmsHost: {
    requestRefusal: (request, ...rest) =>
      withoutHyperV.includes(request.activationId) ? '0xC004F042' : standardPolicies.requestRefusal(request, ...rest),
  },
};
