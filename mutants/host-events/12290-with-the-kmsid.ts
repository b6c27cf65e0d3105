import { requestEventFields } from '../../mocks/kms-host/core/request-event.js';
import type { Mutant } from '../mutant.js';

export const event12290WithTheKmsid: Mutant = {
  id: '12290-with-the-kmsid',
  breaks: 'Event 12290 carries the KMSID where the activation id belongs.',
  kills: ['HOST-EVENT-12290-FIELDS'],
  kmsHost: {
    requestEventFields: (request, code) => requestEventFields({ ...request, activationId: request.kmsId }, code),
  },
};
