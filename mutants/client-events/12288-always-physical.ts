import { requestSentFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12288AlwaysPhysical: Mutant = {
  id: '12288-always-physical',
  breaks: 'Event 12288 never tells of a virtual machine.',
  kills: ['CLIENT-EVENT-VM'],
  machine: {
    requestSentFields: sent => requestSentFields({ ...sent, request: { ...sent.request, virtualMachine: false } }),
  },
};
