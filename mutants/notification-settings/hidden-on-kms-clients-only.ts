import { standardNotifications } from '../../mocks/machine/core/policies/notifications.js';
import type { Mutant } from '../mutant.js';

export const hiddenOnKmsClientsOnly: Mutant = {
  id: 'hidden-on-kms-clients-only',
  breaks: 'NotificationDisabled holds on KMS clients alone.',
  kills: ['NOTIFICATION-DISABLED-ALL'],
  machine: {
    hidesNotifications: machine =>
      machine.installedKey?.channel === 'setup' && standardNotifications.hidesNotifications(machine),
  },
};
