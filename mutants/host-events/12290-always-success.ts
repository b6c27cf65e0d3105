import { requestEventFields } from '../../mocks/kms-host/core/request-event.js';
import type { Mutant } from '../mutant.js';

export const event12290AlwaysSuccess: Mutant = {
  id: '12290-always-success',
  breaks: 'Event 12290 says success for refused requests too.',
  kills: ['HOST-EVENT-12290-CODE'],
  kmsHost: { requestEventFields: request => requestEventFields(request, '0x00000000') },
};
