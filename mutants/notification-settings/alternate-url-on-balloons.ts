import { standardNotifications } from '../../mocks/machine/core/policies/notifications.js';
import type { Mutant } from '../mutant.js';

export const alternateUrlOnBalloons: Mutant = {
  id: 'alternate-url-on-balloons',
  breaks: 'AlternateURL adds its link to balloons alone.',
  kills: ['ALTERNATE-URL-LINK', 'SCENARIO-TABLE-6-HELP', 'ALTERNATE-URL-CHANGED', 'ALTERNATE-URL-ALL'],
  machine: { linksOn: (kind, machine) => (kind === 'balloon' ? standardNotifications.linksOn('dialog', machine) : []) },
};
