import { requestSentFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12288WithoutTheNPolicy: Mutant = {
  id: '12288-without-the-n-policy',
  breaks: 'Event 12288 lacks its last field.',
  kills: ['CLIENT-EVENT-12288-FIELDS'],
  machine: { requestSentFields: sent => requestSentFields(sent).slice(0, -1) },
};
