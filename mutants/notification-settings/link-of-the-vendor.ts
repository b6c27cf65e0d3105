import { standardNotifications } from '../../mocks/machine/core/policies/notifications.js';
import type { Mutant } from '../mutant.js';

export const linkOfTheVendor: Mutant = {
  id: 'link-of-the-vendor',
  breaks: 'Where AlternateURL is absent, dialogs have a link of the vendor.',
  kills: ['ALTERNATE-URL-NONE', 'ALTERNATE-URL-EMPTY', 'ALTERNATE-URL-DELETED'],
  machine: {
    linksOn: (kind, machine) => {
      const [link = 'http://vendor.example/help'] = standardNotifications.linksOn(kind, machine);
      return [link];
    },
  },
};
