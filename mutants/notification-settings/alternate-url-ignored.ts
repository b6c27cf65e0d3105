import type { Mutant } from '../mutant.js';

export const alternateUrlIgnored: Mutant = {
  id: 'alternate-url-ignored',
  breaks: 'AlternateURL adds no link.',
  kills: ['ALTERNATE-URL-LINK', 'SCENARIO-TABLE-6-HELP', 'ALTERNATE-URL-CHANGED', 'ALTERNATE-URL-ALL'],
  machine: { linksOn: () => [] },
};
