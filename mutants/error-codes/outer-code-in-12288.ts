import { requestSentFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const outerCodeIn12288: Mutant = {
  id: 'outer-code-in-12288',
  breaks: 'Event 12288 carries the code of the attempt, not that of the host.',
  kills: [
    'ERROR-C004F039',
    'ERROR-C004F041',
    'ERROR-C004F042',
    'ERROR-C004F06C',
    'ERROR-800706BA',
    'CLIENT-EVENT-EACH-HOST',
    'CLIENT-EVENT-12288-FIELDS',
  ],
  machine: {
    requestSentFields: sent =>
      requestSentFields({ ...sent, code: sent.code === '0x00000000' ? sent.code : '0xC004F074' }),
  },
};
