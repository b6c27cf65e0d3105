import { requestEventFields } from '../../mocks/kms-host/core/request-event.js';
import type { Mutant } from '../mutant.js';

export const event12290AlwaysPhysical: Mutant = {
  id: '12290-always-physical',
  breaks: 'Event 12290 never tells of a virtual machine.',
  kills: ['HOST-EVENT-12290-FIELDS'],
  kmsHost: {
    requestEventFields: (request, code) => requestEventFields({ ...request, virtualMachine: false }, code),
  },
};
