import type { Mutant } from '../mutant.js';

export const publicationSuccessNotLogged: Mutant = {
  id: 'publication-success-not-logged',
  breaks: 'A publication that succeeded leaves no event.',
  kills: ['HOST-EVENT-12294', 'HOST-PUBLISH-DAILY', 'HOST-EVENT-12290-LOG'],
  machine: { publicationEvent: event => (event.id === 12294 ? null : event) },
};
