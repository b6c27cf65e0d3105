import { standardNotifications } from '../../mocks/machine/core/policies/notifications.js';
import type { Mutant } from '../mutant.js';

export const firstAlternateUrlKept: Mutant = {
  id: 'first-alternate-url-kept',
  breaks: 'The first address that a dialog had stays on every later one.',
  kills: ['ALTERNATE-URL-CHANGED', 'ALTERNATE-URL-DELETED'],
  machine: {
    linksOn: (kind, machine) => {
      const first = machine.notices.shown.flatMap(({ links }) => links)[0];
      return first === undefined ? standardNotifications.linksOn(kind, machine) : [first];
    },
  },
};
