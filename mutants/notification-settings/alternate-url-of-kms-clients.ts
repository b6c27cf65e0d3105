import { standardNotifications } from '../../mocks/machine/core/policies/notifications.js';
import type { Mutant } from '../mutant.js';

export const alternateUrlOfKmsClients: Mutant = {
  id: 'alternate-url-of-kms-clients',
  breaks: 'AlternateURL adds its link on KMS clients alone.',
  kills: ['ALTERNATE-URL-ALL'],
  machine: {
    linksOn: (kind, machine) =>
      machine.installedKey?.channel === 'setup' ? standardNotifications.linksOn(kind, machine) : [],
  },
};
