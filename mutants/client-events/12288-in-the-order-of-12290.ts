import { requestSentFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12288InTheOrderOf12290: Mutant = {
  id: '12288-in-the-order-of-12290',
  breaks: 'Event 12288 has the N-policy second, as event 12290 has.',
  kills: ['CLIENT-EVENT-12288-FIELDS'],
  machine: {
    requestSentFields: sent => {
      const [code = '', ...others] = requestSentFields(sent);
      return [code, ...others.slice(-1), ...others.slice(0, -1)];
    },
  },
};
