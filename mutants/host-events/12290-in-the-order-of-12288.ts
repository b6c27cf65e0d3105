import { requestEventFields } from '../../mocks/kms-host/core/request-event.js';
import type { Mutant } from '../mutant.js';

export const event12290InTheOrderOf12288: Mutant = {
  id: '12290-in-the-order-of-12288',
  breaks: 'Event 12290 has the N-policy last, as event 12288 has.',
  kills: ['HOST-EVENT-12290-FIELDS'],
  kmsHost: {
    requestEventFields: (request, code) => {
      const [hresult = '', threshold = '', ...others] = requestEventFields(request, code);
      return [hresult, ...others, threshold];
    },
  },
};
