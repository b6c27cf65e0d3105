import type { Mutant } from '../mutant.js';

export const alternateUrlIgnored: Mutant = {
  id: 'alternate-url-ignored',
  breaks: 'AlternateURL adds no link.',
  kills: ['ALTERNATE-URL-LINK', 'ALTERNATE-URL-CHANGED', 'ALTERNATE-URL-ALL'],
  machine: { linksOn: () => [] },
};
