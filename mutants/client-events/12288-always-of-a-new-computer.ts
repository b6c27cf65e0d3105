import { requestSentFields } from '../../mocks/machine/core/client-events.js';
import type { Mutant } from '../mutant.js';

export const event12288AlwaysOfANewComputer: Mutant = {
  id: '12288-always-of-a-new-computer',
  breaks: 'Event 12288 tells of the initial grace period and of all its minutes, whatever the computer is in.',
  kills: ['CLIENT-EVENT-12288-RENEWAL'],
  machine: {
    requestSentFields: sent =>
      requestSentFields({ ...sent, request: { ...sent.request, licenseStatus: 2, minutesToExpiration: 43_200 } }),
  },
};
