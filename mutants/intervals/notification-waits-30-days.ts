import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

export const notificationWaits30Days: Mutant = {
  id: 'notification-waits-30-days',
  breaks: 'A client in notification tries again only after 30 days.',
  kills: ['KMS-INTERVAL-NOTIFICATION'],
  machine: {
    activationIntervalOf: (machine, policy) =>
      machine.license.status === 5 ? 43_200 : standardPolicies.activationIntervalOf(machine, policy),
  },
};
